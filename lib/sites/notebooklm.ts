import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/**
 * NotebookLM. A question is the second thing in the inner list of `f.req`; the third is the conversation so far, which holds answers. Pasted
 * sources and notes go through `batchexecute`, with many calls that say nothing. Ids of calls are obfuscated and change.
 */
export const notebooklm: SiteAdapter = {
  id: 'notebooklm',
  grade: 'B',
  evidence: 'notebooklm-py and other public code; newest 2026-01',
  editor: 'unknown',
  hosts: ['notebooklm.google.com'],
  composer: ['textarea'],
  send: generic.send,
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [
    {
      kind: 'send',
      host: 'notebooklm.google.com',
      path: '*/GenerateFreeFormStreamed',
      route: 'xhr',
      form: 'form',
      text: [{ path: 'f.req/$/1/$/1' }],
    },
    { kind: 'aside', host: 'notebooklm.google.com', path: '*/data/batchexecute', route: 'xhr', form: 'form', text: [] },
  ],
  uploads: [{ host: 'notebooklm.google.com', path: '/upload/*', how: 'raw' }],
};
