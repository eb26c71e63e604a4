import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import facts from '../../../../public/second-look/model.json' with { type: 'json' };
import examples from '../../../../scripts/train-second-look/tokeniser-examples.json' with { type: 'json' };
import { createTokeniser } from './tokenise.ts';
import { windowsOf } from './windows.ts';

const tokenise = createTokeniser(readFileSync(new URL('../../../../public/second-look/vocab.txt', import.meta.url), 'utf8'));

test.each(examples)('$text', ({ text, pieces, forms, words, starts, ends, windows }) => {
  const found = tokenise(text);
  expect(found.map(({ id }) => id)).toEqual(pieces);
  expect(found.map(({ form }) => form)).toEqual(forms);
  expect(found.map(({ word }) => word)).toEqual(words);
  expect(found.map(({ start }) => start)).toEqual(starts);
  expect(found.map(({ end }) => end)).toEqual(ends);
  if (windows.length === 0) return;
  const plain = windowsOf(found).map(({ ids, forms: own, owner }) => ({ ids: [...ids], forms: [...own], owner: [...owner] }));
  expect(plain).toEqual(windows);
});

test('the text of the self-test becomes its pieces', () => {
  const [window] = windowsOf(tokenise(facts.selfTest.input));
  expect([...(window?.ids ?? [])]).toEqual(facts.selfTest.ids);
  expect([...(window?.forms ?? [])]).toEqual(facts.selfTest.forms);
});

test('every piece is answered for by exactly one window', () => {
  const pieces = tokenise('Chidera missed three lessons. '.repeat(400));
  const speakers = windowsOf(pieces).flatMap(({ owner }) => [...owner].filter((piece) => piece >= 0));
  expect(speakers).toEqual(pieces.map((_, place) => place));
});

test('a text that grows keeps its windows but the last', () => {
  const text = 'Chidera missed three lessons. '.repeat(100);
  const before = windowsOf(tokenise(text));
  const after = windowsOf(tokenise(`${text} And then more of the same.`));
  const ids = (windows: typeof before) => windows.slice(0, before.length - 1).map((window) => [...window.ids]);
  expect(ids(after)).toEqual(ids(before));
});

test('time grows with the length and no faster: one endless word, marks alone, spaces alone', () => {
  for (const unit of ['x', '.', ' ', '\u200b', '\ud800', 'x ']) {
    const began = performance.now();
    tokenise(unit.repeat(200_000));
    expect(performance.now() - began, JSON.stringify(unit)).toBeLessThan(2000);
  }
});
