import { expect, test } from 'vitest';
import { scan } from '../../lib/detect/engine.ts';
import { createPlaceholders } from '../../lib/redact/placeholders.ts';

/*
 * Names in scripts that run from right to left. Where a letter stands on the screen is the browser's business: a text is one line of UTF-16 in the order in
 * which it is read, offsets count in it, and whatever is not replaced stays as it was, marks of direction included.
 */

const ARABIC = ['محمد الحسن', 'فاطمة خان', 'يوسف إبراهيم', 'مريم الأحمد'];
const HEBREW = ['נועה לוי', 'דוד כהן', 'יעל מזרחי', 'אורי פרידמן'];
const URDU = ['عائشہ ملک', 'بلال حسین', 'زینب چوہدری', 'حمزہ قریشی'];

const found = (text: string): string[] =>
  scan(text)
    .findings.filter(({ category }) => category === 'person_name')
    .map(({ start, end }) => text.slice(start, end));

const replaced = (text: string): string => createPlaceholders().replace(text, scan(text).findings);

const SCRIPTS = [
  ['Arabic', ARABIC],
  ['Hebrew', HEBREW],
  ['Urdu', URDU],
] as const;

test.each(SCRIPTS)('a table with names in %s: every name goes, numbers and columns keep their places', (_script, names) => {
  const table = ['Name,Form,UPN', ...names.map((name, row) => `${name},8B,B80120000100${row}`)].join('\n');
  expect(found(table)).toEqual(names);
  expect(scan(table).people).toBe(names.length);
  expect(replaced(table)).toBe(['Name,Form,UPN', ...['A', 'B', 'C', 'D'].map((letter) => `Pupil ${letter},8B,[UPN]`)].join('\n'));
});

test.each(SCRIPTS)('a list of lines in %s, each with more than a name: every name goes and the rest stays', (_script, names) => {
  const list = names.map((name) => `${name} 8B needs help with reading`).join('\n');
  expect(found(list)).toEqual(names);
  expect(replaced(list).split('\n')).toEqual(names.map(() => expect.stringMatching(/^\w+ [A-D] 8B needs help with reading$/)));
});

test.each(SCRIPTS)('within an English sentence in which a name in %s stands, the rest is untouched', (_script, [name]) => {
  const text = `Please thank ${name} for the essay; his mother rang (07700 900123).`;
  expect(found(text)).toEqual([name]);
  expect(replaced(text)).toMatch(/^Please thank \w+ A for the essay; his mother rang \(\[phone number\]\)\.$/);
});

test('marks of direction around a name do not hide it, and no word beside it goes', () => {
  const text = `Please thank \u2067${ARABIC[0]}\u2069 for his essay in 8B.`;
  expect(
    found(text)
      .join()
      .replace(/\p{Cf}/gu, ''),
  ).toBe(ARABIC[0]);
  expect(replaced(text)).toMatch(/^Please thank \p{Cf}*\w+ A\p{Cf}* for his essay in 8B\.$/u);
});

test('one person, one placeholder; what comes back is the name as it was written', () => {
  const placeholders = createPlaceholders();
  const text = `${ARABIC.map((name) => `${name}, 8B`).join('\n')}\nPlease thank ${ARABIC[0]} for the essay.`;
  const safe = placeholders.replace(text, scan(text).findings);
  expect(safe).toMatch(/^(\w+ A), 8B\n[\s\S]*\nPlease thank \1 for the essay\.$/);
  expect(
    placeholders
      .restore(safe)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
