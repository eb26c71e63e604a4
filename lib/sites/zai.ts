import { newestTurn } from './body/turns.ts';
import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/**
 * Z.ai, built on Open WebUI. The newest words stand a second time in `signature_prompt`, and a header is made from them. It does not take a
 * synthetic Enter.
 */
export const zai: SiteAdapter = {
  id: 'zai',
  grade: 'A',
  evidence: 'MCP-SuperAssistant, captures in public code; newest 2026-08',
  editor: 'textarea',
  hosts: ['chat.z.ai'],
  composer: ['#chat-input'],
  send: ['#send-message-button'],
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [
    { kind: 'send', host: 'chat.z.ai', path: '/api/*chat/completions', text: [...newestTurn, { path: 'signature_prompt' }], signed: true },
  ],
};
