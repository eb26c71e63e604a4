import type { SiteAdapter } from './types.ts';

/**
 * Gemini. XHR with a form whose `f.req` is JSON in JSON; the words are the first thing in the inner list. `batchexecute` carries everything
 * else (names of chats, settings), and one source of 2025 saw prompts there. Signed in to several accounts, paths begin with `/u/1`.
 */
export const gemini: SiteAdapter = {
  id: 'gemini',
  grade: 'A',
  evidence: 'gpt4free, Gemini-API, gemini-voyager, opencli; newest 2026-08',
  editor: 'Quill',
  hosts: ['gemini.google.com', 'business.gemini.google'],
  composer: ['rich-textarea .ql-editor', '.ql-editor'],
  send: ['.send-button', 'button[aria-label="Send message"]'],
  file: ['input[type="file"]'],
  reply: ['message-content', '.model-response-text'],
  endpoints: [
    {
      kind: 'send',
      host: 'gemini.google.com',
      path: '*/data/*/StreamGenerate',
      route: 'xhr',
      form: 'form',
      text: [{ path: 'f.req/$/1/$/0/0' }],
    },
    { kind: 'aside', host: 'gemini.google.com', path: '*/data/batchexecute', route: 'xhr', form: 'form', text: [] },
  ],
  uploads: [
    { host: 'content-push.googleapis.com', path: '/upload/*', how: 'raw' },
    { host: 'push.clients6.google.com', path: '/upload/*', how: 'raw' },
  ],
};
