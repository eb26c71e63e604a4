import { newestTurn } from './body/turns.ts';
import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/** The chat of Together. Its own call is known from old code only; the generic reading takes over if the shape is another. */
export const together: SiteAdapter = {
  id: 'together',
  grade: 'B',
  evidence: 'CodeWebChat; newest 2026-08',
  editor: 'textarea',
  hosts: ['chat.together.ai'],
  composer: ['textarea'],
  send: generic.send,
  reply: [':has(> [data-testid="assistant-message-toolbar"])'],
  endpoints: [{ kind: 'send', host: 'chat.together.ai', path: '/api/chat*', text: newestTurn }],
};
