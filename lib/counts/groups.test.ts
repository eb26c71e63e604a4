import { expect, test } from 'vitest';
import { readGroups } from './groups.ts';

const NORTH = { unit: 'north-primary', role: 'staff', people: 42 };

test.each([
  ['plain', 'unit,role,head-count\nnorth-primary,staff,42\n'],
  ['with a byte order mark and CRLF', '\uFEFFunit,role,head-count\r\nnorth-primary,staff,42\r\n'],
  ['with semicolons', 'unit;role;head-count\nnorth-primary;staff;42'],
  ['with quotes', '"unit","role","head-count"\n"north-primary","staff","42"'],
  ['in another order and spelling', 'Headcount,Unit,Role\n42, north-primary ,Staff\n\n'],
  ['in two lines', 'unit,role,head_count\nnorth-primary,staff,40\nnorth-primary,staff,2\n'],
])('%s', (_form, csv) => {
  expect(readGroups(csv)).toEqual({ groups: [NORTH], problems: [] });
});

test('a line that says nothing usable is named, and the others hold', () => {
  const { groups, problems } = readGroups('unit,role,head-count\nnorth-primary,staff,42\n=cmd,staff,1\nsouth,SENCO,1\nsouth,pupil,many\n');
  expect(groups).toEqual([NORTH]);
  expect(problems.map((problem) => problem.slice(0, 7))).toEqual(['Line 3:', 'Line 4:', 'Line 5:']);
});

test.each(['', 'north-primary,staff,42\n', 'unit,role\nnorth-primary,staff\n'])('without its headings nothing is read: %j', (csv) => {
  expect(readGroups(csv)).toMatchObject({ groups: [], problems: [expect.stringContaining('no column')] });
});
