import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/**
 * Mistral Vibe, formerly Le Chat. The first message goes to `message.newChat`, a call of tRPC that can stand in a batch with others; those
 * after it go to `/api/chat`, as a list of parts or as one text. A hidden text area beside the editor holds a copy.
 */
export const mistral: SiteAdapter = {
  id: 'mistral',
  grade: 'A',
  evidence: 'MCP-SuperAssistant, CodeWebChat, captures in public code; newest 2026-08',
  editor: 'ProseMirror',
  hosts: ['chat.mistral.ai'],
  composer: ['div.ProseMirror[data-placeholder]', 'div.ProseMirror'],
  send: ['form button[type="submit"]'],
  file: ['input[name="file-upload"]'],
  reply: generic.reply,
  endpoints: [
    {
      kind: 'send',
      host: 'chat.mistral.ai',
      path: '/api/trpc/message.*',
      text: [{ path: '*/json/content' }, { path: '*/json/content/*/text' }],
    },
    {
      kind: 'send',
      host: 'chat.mistral.ai',
      path: '/api/chat',
      text: [{ path: 'messageInput' }, { path: 'messageInput/*/text' }, { path: 'content' }, { path: 'content/*/text' }],
    },
  ],
};
