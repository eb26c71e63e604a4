import { expect, test } from 'vitest';
import { toolCardFile, withToolCards } from './tool-card-file.ts';

const values = {
  toolStatus: ['chatgpt=prohibited', 'own.example=approved'],
  toolCards: ['chatgpt; learns=yes', 'own.example; name=Ours; learns=no; dpia=D-4; review=2027-09-01; evidence=https://trust.example/d'],
  markingTools: ['ms-365-copilot'],
};

test('cards go out and come back as one file', () => {
  expect(withToolCards({}, toolCardFile(values))).toEqual(values);
});

test('a tool in the file replaces what was said of it, under any of its addresses; others stay', () => {
  const file = toolCardFile({ toolStatus: ['chatgpt=conditional'] });
  const before = {
    toolStatus: ['chat.openai.com=prohibited', 'claude=approved'],
    toolCards: ['chatgpt; learns=yes'],
    markingTools: ['chatgpt', 'pi'],
  };
  expect(withToolCards(before, file)).toEqual({
    toolStatus: ['claude=approved', 'chatgpt=conditional'],
    toolCards: [],
    markingTools: ['pi'],
  });
});

test.each([
  ['', 'not a file'],
  ['{"pack":"strict"}', 'lollipopToolCards'],
  ['{"lollipopToolCards":1,"cards":[{"tool":"chatgpt","status":"fine"}]}', 'cards.0.status'],
  ['{"lollipopToolCards":1,"cards":[{"tool":"no-such-tool","status":"approved"}]}', 'no-such-tool'],
  ['{"lollipopToolCards":1,"cards":[{"tool":"chatgpt","review":"soon"}]}', 'cards.0.review'],
])('%s is refused in one sentence', (text, what) => {
  expect(withToolCards(values, text)).toEqual({ fault: expect.stringContaining(what) });
});
