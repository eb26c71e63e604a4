import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/** Pi. One text per message; the conversation is known by its id. */
export const pi: SiteAdapter = {
  id: 'pi',
  grade: 'B',
  evidence: 'gpt4free; newest 2025',
  editor: 'unknown',
  hosts: ['pi.ai'],
  composer: ['textarea'],
  send: generic.send,
  reply: generic.reply,
  endpoints: [{ kind: 'send', host: 'pi.ai', path: '/api/*chat', text: [{ path: 'text' }] }],
};
