import { z } from 'zod';
import { CATEGORIES } from '../detect/categories.ts';
import { DATA_CLASSES, DUTIES } from './enums.ts';

/** The shape of `policy-rules/classes.json`: from findings to class. See `classify.ts`. */
const categories = z.array(z.enum(CATEGORIES)).min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** All conditions given must hold, see `classify.ts`. */
const condition = z.strictObject({
  /** One finding out of each list. */
  has: z.array(categories).min(1).optional(),
  /** The findings of `has` must be at least so sure; 0.5 without it. */
  confidence: z.number().min(0.5).max(1).optional(),
  /** One of these topics about somebody who can be identified. `named` asks for more than initials. */
  about: z.strictObject({ topics: categories, named: z.boolean().optional() }).optional(),
  /** At least so many findings out of the list. */
  count: z.strictObject({ of: categories, atLeast: z.int().min(2) }).optional(),
  /** At least so many distinct private people. */
  people: z.int().min(1).optional(),
  /** A table with so many rows, a column out of `people` and a further column of anything but names. */
  table: z.strictObject({ rows: z.int().min(1), people: categories }).optional(),
});

export const classRuleSchema = z.strictObject({
  id,
  gives: z.enum([...DATA_CLASSES, ...DUTIES]),
  when: condition,
});

export const classesSchema = z.strictObject({
  /** Categories that say who somebody is. A topic without a stated subject counts only beside one of these. */
  identifying: categories,
  rules: z.array(classRuleSchema).min(1),
});
