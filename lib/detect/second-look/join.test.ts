import { expect, test } from 'vitest';
import { CATEGORIES, isIdentifier } from '../categories.ts';
import type { Seen } from '../overlaps.ts';
import { join } from './join.ts';

const seen = (category: Seen['category'], start: number, confidence = 0.6): Seen => ({
  category,
  start,
  end: start + 5,
  confidence,
  detector: category,
});
const NOTHING = { clear: [], add: [] };

test('a name is cleared, a certain one is not', () => {
  const [doubtful, certain] = [seen('person_name', 0, 0.97), seen('person_name', 10, 0.98)];
  expect(join([doubtful, certain], { clear: [doubtful, certain], add: [] })).toEqual([certain]);
});

test('only a whole name is cleared, never a part of it', () => {
  const name = seen('person_name', 0);
  expect(join([name], { clear: [{ start: 0, end: 4 }], add: [] })).toEqual([name]);
});

test.each(CATEGORIES.filter((category) => isIdentifier(category) && !category.startsWith('person_')))(
  '%s is never cleared, at any certainty',
  (category) => {
    const number = seen(category, 0, 0.5);
    expect(join([number], { clear: [number], add: [] })).toEqual([number]);
  },
);

test('names and topics are added, other identifiers are not: they have rules of their own', () => {
  const added = [seen('person_name', 20), seen('health', 30), seen('upn', 40), seen('credential', 50)];
  expect(join([], { clear: [], add: added }).map(({ category }) => category)).toEqual(['person_name', 'health']);
});

test('a doubt that is confirmed takes the place of the doubt; a name already certain stays as it was', () => {
  const doubt = seen('person_name', 0, 0.4);
  expect(join([doubt], { clear: [], add: [{ ...doubt, confidence: 0.7 }] })).toEqual([{ ...doubt, confidence: 0.7 }]);
  const certain = seen('person_name', 0, 0.8);
  expect(join([certain], { clear: [], add: [{ ...certain, end: 12, confidence: 0.7 }] })).toEqual([certain]);
});

test('without an opinion everything is as it was', () => {
  const all = [seen('person_name', 0), seen('upn', 10)];
  expect(join(all, NOTHING)).toEqual(all);
});
