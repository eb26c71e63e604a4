import { newestTurn } from './body/turns.ts';
import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/**
 * The chat rooms of OpenRouter. Its boxes are known from two sources; that they talk to the public API as any program would is assumed, and the
 * generic reading takes over if the shape is another.
 */
export const openrouter: SiteAdapter = {
  id: 'openrouter',
  grade: 'B',
  evidence: 'MCP-SuperAssistant, CodeWebChat; newest 2026-08',
  editor: 'textarea',
  hosts: ['openrouter.ai'],
  composer: ['textarea'],
  send: generic.send,
  file: ['input[type="file"]'],
  reply: ['[data-testid="assistant-message"]'],
  endpoints: [
    { kind: 'send', host: 'openrouter.ai', path: '/api/*chat/completions', text: newestTurn },
    {
      kind: 'send',
      host: 'openrouter.ai',
      path: '/api/*responses',
      text: [{ path: 'input' }, { path: 'content/*/text', newestOf: { list: 'input', role: 'role', is: 'user' } }],
    },
  ],
};
