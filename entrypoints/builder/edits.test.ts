import { expect, test } from 'vitest';
import { cellOf, withCell, withFact, withStatus } from './edits.ts';

const chatgpt = { id: 'chatgpt', hosts: ['chatgpt.com', 'chat.openai.com'] };

test('a status takes the place of the one that stood under another address of the tool', () => {
  const values = { toolStatus: ['chat.openai.com=approved', 'claude=approved'] };
  expect(withStatus(values, chatgpt, 'chatgpt', 'prohibited')).toEqual({ toolStatus: ['claude=approved', 'chatgpt=prohibited'] });
  expect(withStatus(values, chatgpt, 'chatgpt', undefined)).toEqual({ toolStatus: ['claude=approved'] });
});

test('a fact joins those that are known of the tool; the last one gone, the entry goes', () => {
  const values = { toolCards: ['www.chatgpt.com; learns=no', 'claude; dpia=D-1'] };
  expect(withFact(values, chatgpt, 'chatgpt', 'dpia', 'D-2; part 2')).toEqual({
    toolCards: ['claude; dpia=D-1', 'chatgpt; learns=no; dpia=D-2, part 2'],
  });
  expect(withFact(values, chatgpt, 'chatgpt', 'learns', undefined)).toEqual({ toolCards: ['claude; dpia=D-1'] });
});

test('a cell takes the place of the one for the same data, place and role, and of no other', () => {
  const values = { matrix: ['confidential@chatgpt.com=warn', 'confidential@pupil@chatgpt=block', 'confidential@unlisted=block'] };
  const place = { row: 'confidential', at: 'chatgpt' } as const;
  expect(cellOf(values, place, chatgpt)).toBe('warn');
  expect(withCell(values, place, 'justify', chatgpt)).toEqual({
    matrix: ['confidential@pupil@chatgpt=block', 'confidential@unlisted=block', 'confidential@chatgpt=justify'],
  });
  expect(withCell(values, { ...place, at: 'unlisted' }, undefined)).toEqual({
    matrix: ['confidential@chatgpt.com=warn', 'confidential@pupil@chatgpt=block'],
  });
});
