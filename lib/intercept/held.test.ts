import { expect, test } from 'vitest';
import { builtInPolicy } from '../policy/built-in.ts';
import { toolFor } from '../policy/tools.ts';
import { createHeld } from './held.ts';
import { createJudge } from './judge.ts';

const policy = builtInPolicy();
const judge = createJudge(() => ({ policy, tool: toolFor('chatgpt.com', '/', policy), role: 'teacher' }));
const heldWith = (earlier: readonly string[], drafts: readonly string[], said: readonly string[] = []) =>
  createHeld(judge, { filled: () => [] }, { drafts: () => drafts, earlier: () => earlier, said: () => said })().flatMap(
    ({ words }) => words,
  );

const GRACE = 'Grace in 8B has autism and an EHCP. Write her an easier worksheet.';
const OKAFOR = 'This is for Chidera Okafor, UPN B801200005001, who has dyslexia.';

test('of a draft that stops the name is held, and of an earlier text a short one only with the words beside it', () => {
  expect(heldWith([], [GRACE])).toContain('Grace');
  expect(heldWith([GRACE], [])).not.toContain('Grace');
  expect(heldWith([GRACE], []).join()).toContain('Grace in 8B');
});

test('every text that was stopped stays held, whatever came after', () => {
  expect(heldWith([OKAFOR, GRACE], [])).toEqual(expect.arrayContaining(['Chidera Okafor', 'B801200005001']));
  expect(heldWith([OKAFOR], ['Plan a lesson on Macbeth.'])).toContain('B801200005001');
});

test('what was said of somebody is not held any more once it may be said, for the name is replaced; the name is', () => {
  const text = 'Section B: Chidera Okafor has a diagnosis of muscular dystrophy. Make it shorter.';
  const safer = text.replace('Chidera Okafor', 'Pupil A');
  expect(heldWith([text], []).join()).toContain('muscular dystrophy');
  expect(heldWith([text], [safer])).toEqual(['Chidera Okafor']);
  expect(heldWith([text], ['And now in three bullets.'], [safer])).toEqual(['Chidera Okafor']);
});
