import type { ManagedValues } from '../policy/types.ts';
import type { Install } from './install.ts';

/** What a managed key may hold: flat, see `lib/policy/managed.ts`. */
export type Value = string | number | boolean | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/** A school’s decision in two halves: what the policy says, and how the extension gets onto the machines. */
export interface Plan {
  readonly values: ManagedValues;
  readonly install: Install;
}

/** One file of the kit; `path` is relative to its folder, with `/`. Every file is UTF-8, and .reg files are plain ASCII. */
export interface KitFile {
  readonly path: string;
  readonly text: string;
}

/** The two Chromium browsers that are managed alike on every system. */
export type Chromium = 'chrome' | 'edge';
export const CHROMIUMS: readonly Chromium[] = ['chrome', 'edge'];

/** One way of delivering a plan. A new one is one file in `platforms/` and one line in `platforms/index.ts`. */
export interface Platform {
  readonly id: string;
  readonly name: string;
  files(plan: Plan): readonly KitFile[];
  /** Raw managed values in one of its files, `undefined` for a text of another kind. Check them with `readManaged`. */
  read(text: string): Values | undefined;
  /** Where the files go and how to see that they arrived, for the README of the kit. Markdown, one step an entry. */
  guide(plan: Plan): { readonly put: readonly string[]; readonly verify: readonly string[]; readonly notes?: readonly string[] };
}

/** Plain data, as JSON, a property list or the registry hold it. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data };
