import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/** DeepSeek. A proof of work in a header is bound to the path, not to the words. Files are sent when they are attached. */
export const deepseek: SiteAdapter = {
  id: 'deepseek',
  grade: 'A',
  evidence: 'opencli, CodeWebChat, gpt4free, public code; newest 2026-09',
  editor: 'textarea',
  hosts: ['chat.deepseek.com'],
  composer: ['textarea[placeholder*="DeepSeek"]', 'textarea.ds-scroll-area', 'textarea'],
  send: generic.send,
  file: ['input[type="file"]'],
  reply: ['.ds-message'],
  endpoints: [{ kind: 'send', host: 'chat.deepseek.com', path: '/api/v0/chat/*completion', text: [{ path: 'prompt' }] }],
  uploads: [{ host: 'chat.deepseek.com', path: '/api/v0/file/upload_file', how: 'parts', file: 'file' }],
};
