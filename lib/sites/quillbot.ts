import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/** The chat of QuillBot. Its paraphraser and grammar checker are other pages with other calls, watched by their boxes only. */
export const quillbot: SiteAdapter = {
  id: 'quillbot',
  grade: 'B',
  evidence: 'gpt4free, public code; newest 2026-08',
  editor: 'unknown',
  hosts: ['quillbot.com'],
  composer: generic.composer,
  send: generic.send,
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [{ kind: 'send', host: 'quillbot.com', path: '/api/ai-chat/chat/conversation/*', text: [{ path: 'message/content' }] }],
};
