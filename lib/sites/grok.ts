import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/**
 * Grok on its own site. The signature in a header covers method and path, not the words. Sources disagree on the editor: both kinds are
 * taken. A file goes up as base64 in JSON.
 */
export const grok: SiteAdapter = {
  id: 'grok',
  grade: 'A',
  evidence: 'opencli, CodeWebChat, gpt4free; newest 2026-08',
  editor: 'TipTap',
  hosts: ['grok.com'],
  composer: ['.query-bar-editor', '.tiptap.ProseMirror', 'textarea[aria-label]'],
  send: ['button[aria-label="Submit"]', 'button[type="submit"]'],
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [
    { kind: 'send', host: 'grok.com', path: '/rest/app-chat/conversations/new', text: [{ path: 'message' }] },
    { kind: 'send', host: 'grok.com', path: '/rest/app-chat/conversations/*/responses', text: [{ path: 'message' }] },
  ],
  uploads: [{ host: 'grok.com', path: '/rest/app-chat/upload-file', how: 'base64', file: 'content' }],
};
