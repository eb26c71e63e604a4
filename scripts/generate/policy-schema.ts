import { z } from 'zod';
import { CATEGORIES } from '../../lib/detect/categories.ts';
import { ACTIONS, DATA_CLASSES, DUTIES, TOOL_STATUSES } from '../../lib/policy/enums.ts';
import { managedKeys } from '../../lib/policy/managed.ts';
import type { Generator } from './types.ts';

/**
 * The settings as JSON Schema, so that an editor completes and explains them. Stricter than what Chrome is given: nothing is lost when an
 * editor complains. https://json-schema.org/draft/2020-12
 */
export const policySchema: Generator = {
  id: 'policy-schema',
  files: () => [{ path: 'docs/admin/policy.schema.json', text: `${JSON.stringify(schema(), null, 2)}\n` }],
};

const any = (words: readonly string[]): string => `(${words.join('|')})`;
const place = `\\s*${any([...DATA_CLASSES, ...DUTIES])}\\s*([@#][^@#=]+){1,2}`;

/** The notations, as far as a pattern can tell them; `lib/policy/overrides.ts` reads them. */
const NOTATIONS: Readonly<Record<string, string>> = {
  matrix: `^${place}=\\s*${any(ACTIONS)}\\s*(#\\s*[a-z]+\\s*)?$`,
  exceptions: `^${place}\\suntil\\s+\\d{4}-\\d\\d-\\d\\d\\s+by\\s.{3,80}$`,
  toolStatus: `^[^=]+=\\s*${any(TOOL_STATUSES)}\\s*$`,
  toolCards: '^[^;]+(;\\s*(name|kind|learns|dpia|review|evidence)\\s*=[^;]+)+;?\\s*$',
  customPatterns: `^[^=@]{2,60}(@\\s*${any(['restricted', 'confidential', ...CATEGORIES])}\\s*)?=.+$`,
};

function schema() {
  const properties = Object.entries(managedKeys).map(([key, one]: [string, z.ZodType]) => {
    const { group: _group, example, $schema: _draft, ...shape } = z.toJSONSchema(one, { io: 'input' }) as Record<string, unknown>;
    const notation = NOTATIONS[key];
    const items = notation ? { items: { ...(shape.items as object), pattern: notation } } : {};
    return [key, { ...shape, ...items, ...(example !== undefined && { examples: [example] }) }] as const;
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Lollipop policy',
    description: 'The settings that an admin may give to Lollipop. All are optional.',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(properties) },
    additionalProperties: false,
  };
}
