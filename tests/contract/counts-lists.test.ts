import { expect, test } from 'vitest';
import { z } from 'zod';
import { browserExportSchema } from '../../lib/counts/export.ts';
import { countSchema } from '../../lib/counts/record.ts';
import { requests } from '../../lib/messages/protocol.ts';
import { managedKeys } from '../../lib/policy/managed.ts';

interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: unknown;
}

/** Paths of all strings that come from no list. */
function freeStrings(shape: Shape, path: string): string[] {
  if (shape.type === 'object') {
    const open = shape.additionalProperties === false ? [] : [`${path} takes unknown fields`];
    return [...open, ...Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => freeStrings(inner, `${path}.${name}`))];
  }
  if (shape.type === 'array') return freeStrings(shape.items ?? {}, `${path}[]`);
  if (shape.type === 'integer' || shape.type === 'number' || shape.const !== undefined || shape.enum) return [];
  return [path];
}

const shapeOf = (schema: z.ZodType): Shape => z.toJSONSchema(schema) as Shape;

test('every string of a counter is from a list, but for half-term and unit, which have a shape', () => {
  expect(freeStrings(shapeOf(countSchema), 'count')).toEqual(['count.period', 'count.unit']);
});

test('a file adds nothing but its notice and the random id', () => {
  expect(freeStrings(shapeOf(browserExportSchema), 'file')).toEqual([
    'file.notice',
    'file.periods[].period',
    'file.periods[].id',
    'file.periods[].counts[].unit',
  ]);
});

test('what a guard may tell of a count is from lists, but for the tool, which the worker looks up, and the id of the message', () => {
  expect(freeStrings(shapeOf(requests.count.body), 'message')).toEqual(['message.id', 'message.tool']);
});

test('a counter holds a unit only as the policy may name it', () => {
  for (const unit of [
    'north-primary',
    'A',
    '1st school',
    'a'.repeat(40),
    '-x',
    ' x',
    'a@b',
    'a.b',
    'é',
    '=x',
    'a'.repeat(41),
    'a|b',
    'a,b',
    'a\nb',
  ]) {
    expect([unit, countSchema.shape.unit.safeParse(unit).success]).toEqual([unit, managedKeys.unit.safeParse(unit).success]);
  }
});

test.each(['2026-27 autumn-2', '1999-00 summer-1'])('%s is a half-term', (period) => {
  expect(countSchema.shape.period.safeParse(period).success).toBe(true);
});

test.each(['2026-28 autumn-2', '2026-27 winter-1', '2026-11-22', '2026-27 autumn-2 ', '2026-27'])('%s is none', (period) => {
  expect(countSchema.shape.period.safeParse(period).success).toBe(false);
});
