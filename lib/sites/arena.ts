import { newestTurn } from './body/turns.ts';
import { generic } from './generic.ts';
import type { SiteAdapter, TextPlace } from './types.ts';

const path = '/*api/stream/*-evaluation*';
const text: readonly TextPlace[] = [{ path: 'userMessage/content' }, ...newestTurn];

/** Arena, formerly LMArena: one question to two tools. Older bodies hold the conversation instead of the message. */
export const arena: SiteAdapter = {
  id: 'arena',
  grade: 'B',
  evidence: 'gpt4free, CodeWebChat, public code; newest 2026-10',
  editor: 'textarea',
  hosts: ['arena.ai', 'lmarena.ai'],
  composer: ['textarea'],
  send: generic.send,
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [
    { kind: 'send', host: '*.arena.ai', path, text },
    { kind: 'send', host: '*.lmarena.ai', path, text },
  ],
};
