import { expect, test } from 'vitest';
import { builtInPolicy } from '../built-in.ts';
import { managedKeys } from '../managed.ts';
import { buildPolicy } from '../record.ts';
import { keyRows } from './key-rows.ts';

const now = new Date('2026-11-22T09:00:00Z');
const rowOf = (rows: ReturnType<typeof keyRows>, key: string) => rows.find((row) => row.key === key);

test('without any policy every setting is built in or not set', () => {
  const rows = keyRows({}, {}, [], builtInPolicy());
  expect(rows.map(({ key }) => key)).toEqual(Object.keys(managedKeys));
  expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['built_in', 'not_set']));
  expect(rowOf(rows, 'secondLook')).toMatchObject({ value: ['auto'], source: 'built_in' });
  expect(rowOf(rows, 'dpoContact')).toMatchObject({ value: [], source: 'not_set' });
});

test('a value that arrived, one kept from before, and one of the pack', () => {
  const good = { pack: 'strict', unit: 'north-primary', matrix: ['personal@unlisted=block'] };
  const rows = keyRows({ pack: 'strict', unit: 'not a unit!' }, good, [{ key: 'unit', reason: 'x' }], buildPolicy(good as never, now));
  expect(rowOf(rows, 'pack')).toMatchObject({ value: ['strict'], source: 'managed', problems: [] });
  expect(rowOf(rows, 'unit')).toMatchObject({ value: ['north-primary'], source: 'last_good', problems: ['x'] });
  expect(rowOf(rows, 'matrix')).toMatchObject({ value: ['personal@unlisted=block'], source: 'last_good' });
  expect(rowOf(rows, 'failedCheckAction')).toMatchObject({ source: 'pack' });
});

test('a setting that nobody knows is shown with what is wrong with it', () => {
  const rows = keyRows({ pakc: 'strict' }, {}, [{ key: 'pakc', reason: 'check the spelling' }], builtInPolicy());
  expect(rows.at(-1)).toEqual({ key: 'pakc', value: [], source: 'not_set', problems: ['check the spelling'] });
});
