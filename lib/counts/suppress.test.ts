import { expect, test } from 'vitest';
import { type Candidate, suppress } from './suppress.ts';

let file = 0;
/** A cell to which so many browsers contributed the same, but for one that may have contributed more. */
function cell(key: string, files: number, each: number, { people = 500, largest = each } = {}): Candidate {
  const number = files === 0 ? 0 : (files - 1) * each + largest;
  return {
    key,
    number,
    files,
    largest: files === 0 ? 0 : largest,
    contributors: Array.from({ length: Math.min(files, 10) }, () => file++),
    people,
  };
}

const shownOf = (cells: readonly Candidate[]) => [...(suppress(cells)?.shown ?? [])].sort().join(' ');

test('what is large enough is shown, and nothing is left over', () => {
  expect(suppress([cell('a', 20, 2), cell('b', 30, 2)])).toEqual({ shown: new Set(['b', 'a']), rest: null });
});

test.each([
  ['too few counts', cell('x', 9, 1)],
  ['too few browsers', cell('x', 9, 50)],
  ['too few people', cell('x', 40, 2, { people: 9 })],
  ['one browser that counted nearly all', cell('x', 10, 1, { largest: 200 })],
  ['no count at all', cell('x', 0, 0)],
])('%s: hidden, and the smallest other cells with it', (_what, small) => {
  const others = [cell('a', 40, 3), cell('b', 50, 3), cell('c', 60, 3), cell('d', 70, 3)];
  const shown = shownOf([small, ...others]);
  expect(shown.split(' ')).not.toContain('x');
  expect(shown.split(' ')).not.toContain('a');
  expect(shown).toContain('d');
});

test('a hidden group of a few, of whom one may know its number, takes two others with it', () => {
  expect(shownOf([cell('x', 4, 5, { people: 5 }), cell('a', 40, 3), cell('b', 50, 3), cell('c', 60, 3)])).toBe('c');
});

test('two small numbers whose sum says that neither is 0 are not left alone', () => {
  const result = suppress([cell('x', 8, 1), cell('y', 9, 1), cell('a', 40, 3), cell('b', 50, 3)]);
  expect([...(result?.shown ?? [])]).toEqual(['b']);
});

test('if hiding everything does not help, there is no table', () => {
  expect(suppress([cell('x', 3, 1), cell('y', 4, 1)])).toBeUndefined();
  expect(suppress([])).toEqual({ shown: new Set(), rest: null });
});

test('what belongs to no cell is in the rest, and hides cells as a hidden one does', () => {
  const result = suppress([cell('a', 40, 3), cell('b', 50, 3), cell('c', 60, 3)], [cell('', 3, 1)]);
  expect([...(result?.shown ?? [])]).toEqual(['c']);
  expect(result?.rest).toBe(275);
});
