import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/** Doubao. Two generations of one call: the words as JSON in a text (`content`), or in blocks. Sources disagree on the editor. */
export const doubao: SiteAdapter = {
  id: 'doubao',
  grade: 'B',
  evidence: 'opencli, CodeWebChat, captures in public code; newest 2026-09-17',
  editor: 'TipTap',
  hosts: ['www.doubao.com'],
  composer: ['div.tiptap.ProseMirror', 'textarea[data-testid="chat_input_input"]'],
  send: generic.send,
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [
    { kind: 'send', host: 'www.doubao.com', path: '/samantha/chat/completion', text: [{ path: 'messages/*/content/$/text' }] },
    {
      kind: 'send',
      host: 'www.doubao.com',
      path: '/chat/completion',
      text: [{ path: 'messages/*/content_block/*/content/text_block/text' }],
    },
  ],
};
