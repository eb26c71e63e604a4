import { newestTurn } from './body/turns.ts';
import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/** T3 Chat. The whole conversation is sent every time, each message in parts. */
export const t3Chat: SiteAdapter = {
  id: 't3-chat',
  grade: 'B',
  evidence: 'MCP-SuperAssistant, public code; newest 2026-08',
  editor: 'textarea',
  hosts: ['t3.chat'],
  composer: ['#chat-input', 'textarea'],
  send: ['form button[type="submit"]', 'button[aria-label*="Send"]'],
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [{ kind: 'send', host: 't3.chat', path: '/api/chat', text: newestTurn }],
};
