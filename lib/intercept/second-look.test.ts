import { expect, test } from 'vitest';
import type { ScanResult } from '../detect/types.ts';
import { createSecondLooks, LONG_TEXT } from './second-look.ts';

const seen = (end: number): ScanResult => ({
  findings: [{ category: 'confidential_business', start: 0, end, confidence: 0.9, detector: 'own: x' }],
  people: 0,
  tables: [],
});

/** A worker that answers when it is told to. */
function worker() {
  const asked: { text: string; answer(scan?: ScanResult): void }[] = [];
  return { asked, lookAgain: (text: string) => new Promise<ScanResult | undefined>((answer) => asked.push({ text, answer })) };
}

test('an answer is kept for its text, and a text is asked about once', async () => {
  const { asked, lookAgain } = worker();
  const looks = createSecondLooks(lookAgain);
  const first = looks.ask('a draft');
  expect(looks.of('a draft')).toBeUndefined();
  expect(await looks.ask('a draft')).toBe(false);
  asked[0]?.answer(seen(7));
  expect(await first).toBe(true);
  expect(looks.of('a draft')).toEqual(seen(7));
  expect(looks.of('a draft, longer')).toBeUndefined();
  expect(asked).toHaveLength(1);
});

test('the same words with other blanks are read as they were asked about, and are not that text', async () => {
  const looks = createSecondLooks(async () => seen(3));
  await looks.ask('one\n\ntwo ');
  expect(looks.asRead('one\ntwo')).toBe('one\n\ntwo ');
  expect(looks.asRead('one\nthree')).toBe('one\nthree');
  expect(looks.of('one\ntwo')).toBeUndefined();
  await looks.ask('one\ntwo');
  expect(looks.of('one\ntwo')).toEqual(seen(3));
});

test('an answer by an old policy is dropped, although the text is asked about again', async () => {
  const { asked, lookAgain } = worker();
  const looks = createSecondLooks(lookAgain);
  const old = looks.ask('a draft');
  looks.reset();
  const current = looks.ask('a draft');
  asked[0]?.answer(seen(1));
  expect(await old).toBe(false);
  expect(looks.of('a draft')).toBeUndefined();
  asked[1]?.answer(seen(2));
  expect(await current).toBe(true);
  expect(looks.of('a draft')).toEqual(seen(2));
});

test('an answer for a text that has given way to newer ones is dropped', async () => {
  const { asked, lookAgain } = worker();
  const looks = createSecondLooks(lookAgain);
  const texts = ['a', 'ab', 'abc', 'abcd', 'abcde'];
  const answers = texts.map((text) => looks.ask(text));
  for (const one of asked) one.answer(seen(one.text.length));
  expect(await Promise.all(answers)).toEqual([false, true, true, true, true]);
  expect(looks.of('a')).toBeUndefined();
});

test('nobody answers: the fast look stands, and the text may be asked about again', async () => {
  const { asked, lookAgain } = worker();
  const looks = createSecondLooks(lookAgain);
  const first = looks.ask('a draft');
  asked[0]?.answer(undefined);
  expect(await first).toBe(false);
  void looks.ask('a draft');
  expect(asked).toHaveLength(2);
});

test('an empty draft is nobody’s business', async () => {
  const { asked, lookAgain } = worker();
  expect(await createSecondLooks(lookAgain).ask(' \n')).toBe(false);
  expect(asked).toEqual([]);
});

test('a long text is asked about once, whatever blanks an editor gives it, and who asks meanwhile waits for the same answer', async () => {
  const { asked, lookAgain } = worker();
  const looks = createSecondLooks(lookAgain);
  const text = 'A long text. '.repeat(LONG_TEXT / 10);
  const first = looks.ask(text);
  const second = looks.ask(text.replaceAll('. ', '.\n\n'));
  expect(looks.has(text)).toBe(false);
  asked[0]?.answer(seen(6));
  expect([await first, await second]).toEqual([true, false]);
  expect(await looks.ask(text.replaceAll('. ', '.\n'))).toBe(false);
  expect(asked).toHaveLength(1);
  expect([looks.has(text.replaceAll('. ', '.\n')), looks.has(`${text} More.`)]).toEqual([true, false]);
});
