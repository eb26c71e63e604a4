import { expect, test } from 'vitest';
import { alternativesTo } from './alternatives.ts';
import { buildPolicy, builtInPolicy } from './record.ts';
import type { ToolCard } from './types.ts';

const now = new Date('2026-11-22T09:00:00Z');

test.each<[string, ToolCard['category'], string[], string[]]>([
  ['a note-taker gives way to the trust’s chat tool', 'meeting', [], ['ms-365-copilot']],
  ['a tool of the same kind goes first', 'education', [], ['the-key-gpt']],
  ['an authorised note-taker too', 'meeting', ['otter=approved'], ['otter']],
  ['approved before conditional', 'chat', ['chatgpt=conditional'], ['ms-365-copilot', 'chatgpt']],
  ['anything rather than nothing', 'meeting', ['ms-365-copilot=prohibited'], ['the-key-gpt']],
  ['nothing is invented', 'chat', ['ms-365-copilot=prohibited', 'the-key-gpt=prohibited'], []],
])('%s', (_what, category, toolStatus, expected) => {
  const policy = toolStatus.length > 0 ? buildPolicy({ toolStatus }, now) : builtInPolicy();
  expect(alternativesTo(category, policy).map(({ id }) => id)).toEqual(expected);
});
