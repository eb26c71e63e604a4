import { expect, test } from 'vitest';
import { fold, foldWords } from './fold.ts';
import { prepare } from './prepare.ts';

test.each([
  ['Zoë Łukasz Óscar', 'Zoe Lukasz Oscar'],
  ['O\u2019Brien \u201cMaz\u201d', 'O\'Brien "Maz"'],
  ['07700\u00a0900\u2011123', '07700 900-123'],
  ['\uff10\uff17\uff17\uff10\uff10', '07700'],
  ['\u0660\u0667\u06f7\u096f\u09ea\u0a67', '077941'],
  ['pass\u200bword\u00ad', 'password'],
  ['\u{1d400}\u{1d7d9}', 'A1'],
  ['\u00bd', '1\u20442'],
  ['e\u0301', 'e'],
  ['\u6f22\u5b57 \u0645', '\u6f22\u5b57 \u0645'],
  // Cyrillic and Greek letters that pass for Latin ones
  ['J\u0430yden Sm\u0456th', 'Jayden Smith'],
  ['\u041e\u2019Connor', "O'Connor"],
  ['Zo\u0451', 'Zoe'],
  ['p\u0430ss\u200bw\u043erd', 'password'],
  ['\u0392801200005001', 'B801200005001'],
  ['\u0410\u0412 12 34 56 C', '\u0410\u0412 12 34 56 C'],
  ['\u0441\u043e\u0441 \u0430 \u041c\u0410\u041a', '\u0441\u043e\u0441 \u0430 \u041c\u0410\u041a'],
  ['\u041a\u0430\u0442\u044f \u0438Phone', '\u041a\u0430\u0442\u044f \u0438Phone'],
  ['\u03b1-helix, \u0394t, \u03bb', '\u03b1-helix, \u0394t, \u03bb'],
])('%j folds to %j', (written, folded) => {
  expect(fold(written).text).toBe(folded);
});

test('plain ASCII keeps its offsets without a map', () => {
  expect(fold('NI AB 12 34 56 C').starts).toBeUndefined();
});

test.each([
  ['a e\u0301\u0302 b', 'e', 'e\u0301\u0302'],
  ['tel \u200b07700\u200b 900123', '07700 900123', '07700\u200b 900123'],
  ['x \u00bd y', '1', '\u00bd'],
  ['\u{1f469}\u200d\u{1f3eb} Zoë', 'Zoe', 'Zoë'],
  ['\ufb01t', 'fit', '\ufb01t'],
  ['e\u0301 J\u0430\u0301yd\u0435n', 'Jayden', 'J\u0430\u0301yd\u0435n'],
])('a span of %j goes back to the whole characters it stands for', (written, part, original) => {
  const text = prepare(written);
  const at = text.folded.indexOf(part);
  const { start, end } = text.toOriginal(at, at + part.length);
  expect(written.slice(start, end)).toBe(original);
});

test('two ways of typing the same words compare equal', () => {
  expect(foldWords('  Zoë\u00a0  Łukasz ')).toBe(foldWords('zoe lukasz'));
});
