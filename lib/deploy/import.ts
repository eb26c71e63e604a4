import { isObject, jsonObject } from './plan.ts';
import { platforms } from './platforms/index.ts';
import type { Values } from './types.ts';

export interface Imported {
  /** Id of the platform, or `policy` for our own file. */
  readonly from: string;
  /** Raw values, still to be checked by `readManaged`. */
  readonly values: Values;
  /** Only our own file carries it. */
  readonly install?: unknown;
}

/** Reads any file of a kit back, by what it holds and not by its name. `undefined`: no file that we write. Never throws. */
export function importPolicy(text: string): Imported | undefined {
  for (const { id, read } of platforms) {
    const values = read(text);
    if (values) return { from: id, values };
  }
  const own = jsonObject(text);
  if (!own || 'policies' in own || 'ExtensionSettings' in own || 'omaSettings' in own) return undefined;
  const { install, $schema: _, ...values } = own;
  return { from: 'policy', values: values as Values, ...(isObject(install) && { install }) };
}
