import { expect, test } from 'vitest';
import { z } from 'zod';
import { chromeComplaints, chromeSchema } from './chrome-schema.ts';
import { managedKeys } from './managed.ts';

test('Chrome takes the schema of the managed keys, and every key is in it', () => {
  const schema = chromeSchema();
  expect(chromeComplaints(schema)).toEqual([]);
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(managedKeys));
});

test('kinds of keys', () => {
  expect(chromeSchema().properties).toMatchObject({
    pack: { type: 'string' },
    toolStatus: { type: 'array', items: { type: 'string' } },
    countsEnabled: { type: 'boolean' },
    largestFileMegabytes: { type: 'integer' },
    reviewDate: { type: 'string' },
    policyUrl: { type: 'string' },
  });
});

test('a nested key is refused while it is being written, not by Chrome', () => {
  expect(() => chromeSchema({ nested: z.object({ a: z.string() }) })).toThrow(/flat/);
});

const text = { type: 'string' };
const top = (properties: unknown) => ({ type: 'object', properties });

test.each<[string, unknown]>([
  ['additionalProperties at the top', { type: 'object', additionalProperties: text }],
  ['patternProperties at the top', { type: 'object', patternProperties: { a: text } }],
  ['additionalProperties that is false', top({ a: { type: 'object', additionalProperties: false } })],
  ['no type', top({ a: { description: 'anything' } })],
  ['anyOf', top({ a: { anyOf: [text] } })],
  ['a list of types', top({ a: { type: ['string', 'integer'] } })],
  ['null as a type', top({ a: { type: 'null' } })],
  ['a list without items', top({ a: { type: 'array' } })],
  ['a list with a schema for each place', top({ a: { type: 'array', items: [text] } })],
  ['an empty enum', top({ a: { type: 'string', enum: [] } })],
  ['a mixed enum', top({ a: { type: 'string', enum: ['a', 1] } })],
  ['required without the property', top({ a: { type: 'object', properties: {}, required: ['b'] } })],
  ['a reference to nothing', top({ a: { $ref: 'nowhere' } })],
  ['a pattern that looks ahead', top({ a: { type: 'string', pattern: '^(?!x)' } })],
  ['a list at the top', { type: 'array', items: text }],
  ['no schema at all', []],
  ['what zod writes', z.toJSONSchema(z.object({ a: z.strictObject({ b: z.string() }) }))],
])('Chrome refuses %s', (_what, schema) => {
  expect(chromeComplaints(schema)).not.toEqual([]);
});

test.each<[string, unknown]>([
  ['an enum of texts', top({ a: { type: 'string', enum: ['a', 'b'] } })],
  ['a reference to an id', top({ a: { id: 'here', type: 'string' }, b: { $ref: 'here' } })],
  ['nested objects', top({ a: { type: 'object', properties: { b: text }, required: ['b'], additionalProperties: text } })],
  ['words it does not know', top({ a: { type: 'string', minLength: 3, default: '' } })],
])('Chrome takes %s', (_what, schema) => {
  expect(chromeComplaints(schema)).toEqual([]);
});
