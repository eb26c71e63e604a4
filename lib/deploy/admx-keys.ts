import { z } from 'zod';
import { managedKeys } from '../policy/managed.ts';

/** How one managed key looks to the Group Policy editor. */
export interface AdmxKey {
  readonly key: string;
  readonly kind: 'text' | 'choice' | 'number' | 'switch' | 'list';
  readonly choices: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly description: string;
  readonly group: string;
  readonly example: string;
}

/** Every managed key, from the zod schema: what it takes there is what the editor offers. */
export const admxKeys = (keys: Readonly<Record<string, z.ZodType>> = managedKeys): AdmxKey[] =>
  Object.entries(keys).map(([key, schema]) => {
    const { description = '', group = 'Policy', example } = schema.meta() ?? {};
    const number = schema instanceof z.ZodNumber ? schema : undefined;
    return {
      key,
      kind: kindOf(schema),
      choices: schema instanceof z.ZodEnum ? schema.options.map(String) : [],
      least: number?.minValue ?? 0,
      most: Math.min(number?.maxValue ?? 2 ** 31 - 1, 2 ** 31 - 1),
      description,
      group,
      example: typeof example === 'object' ? example.join('\n') : String(example ?? ''),
    };
  });

function kindOf(schema: z.ZodType): AdmxKey['kind'] {
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'switch';
  return schema instanceof z.ZodArray ? 'list' : 'text';
}
