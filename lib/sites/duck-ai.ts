import { newestTurn } from './body/turns.ts';
import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/**
 * Duck.ai. The whole conversation is sent every time. The same chat inside duckduckgo.com is left out: searches are none of our business
 * and the page is told from them only by its query.
 */
export const duckAi: SiteAdapter = {
  id: 'duck-ai',
  grade: 'B',
  evidence: 'duckai-server and other public code; newest 2026-08',
  editor: 'textarea',
  hosts: ['duck.ai'],
  composer: ['textarea[name="user-prompt"]'],
  send: generic.send,
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [
    { kind: 'send', host: 'duck.ai', path: '/duckchat/v1/chat', text: newestTurn },
    { kind: 'send', host: 'duckduckgo.com', path: '/duckchat/v1/chat', text: newestTurn },
  ],
};
