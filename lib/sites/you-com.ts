import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/** You.com. The question is in the address of a GET request, read with EventSource or fetch. */
export const youCom: SiteAdapter = {
  id: 'you-com',
  grade: 'B',
  evidence: 'gpt4free, public code; newest 2025-11',
  editor: 'unknown',
  hosts: ['you.com'],
  composer: generic.composer,
  send: generic.send,
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [{ kind: 'send', host: 'you.com', path: '/api/streamingSearch', form: 'query', text: [{ path: 'q' }] }],
  uploads: [{ host: 'you.com', path: '/api/upload', how: 'parts', file: 'file' }],
};
