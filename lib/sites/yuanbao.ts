import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/** Yuanbao. The words stand twice, as sent to the tool and as shown. */
export const yuanbao: SiteAdapter = {
  id: 'yuanbao',
  grade: 'B',
  evidence: 'CodeWebChat, public code; newest 2026-08',
  editor: 'Quill',
  hosts: ['yuanbao.tencent.com'],
  composer: ['.ql-editor', '[contenteditable="true"]'],
  send: generic.send,
  file: ['input[type="file"]'],
  reply: [':has(> .agent-chat__toolbar__right)'],
  endpoints: [{ kind: 'send', host: 'yuanbao.tencent.com', path: '/api/chat/*', text: [{ path: 'prompt' }, { path: 'displayPrompt' }] }],
};
