import { newestTurn } from './body/turns.ts';
import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/** Aila of Oak National Academy, whose source is open (oaknational/oak-ai-lesson-assistant, MIT). React text area, Vercel AI SDK. */
export const oakAila: SiteAdapter = {
  id: 'oak-aila',
  grade: 'A',
  evidence: 'source of oak-ai-lesson-assistant; 2026-07-22',
  editor: 'textarea',
  hosts: ['labs.thenational.academy'],
  composer: ['[data-testid="chat-input"]', 'textarea'],
  send: ['[data-testid="send-message"]', 'form button[type="submit"]'],
  reply: generic.reply,
  endpoints: [{ kind: 'send', host: 'labs.thenational.academy', path: '/api/chat', text: newestTurn }],
};
