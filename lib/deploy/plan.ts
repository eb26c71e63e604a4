import type { z } from 'zod';
import { chromeSchema } from '../policy/chrome-schema.ts';
import { managedKeys } from '../policy/managed.ts';
import type { ManagedValues } from '../policy/types.ts';
import { type Problem, readManaged } from '../policy/validate.ts';
import { EXAMPLE_INSTALL, type Install, installSchema } from './install.ts';
import type { Data, KitFile, Plan, Value, Values } from './types.ts';

export interface PlanReading {
  /** Absent when there is any problem: a kit is whole or it is not made. */
  readonly plan?: Plan;
  readonly problems: readonly Problem[];
}

/**
 * Reads what `policy.json` holds: managed values by their keys, and `install`. Unlike the browser, which goes on without a bad key, a kit is made
 * only of what is right. `installFrom`: what holds where the file says nothing (`install.json` of `npm run package`).
 */
export function readPlan(raw: unknown, installFrom: unknown = EXAMPLE_INSTALL): PlanReading {
  if (!isObject(raw)) return { problems: [{ key: 'policy.json', reason: '“policy.json” has to hold one object of settings.' }] };
  const { install: rawInstall = {}, $schema: _, ...rawValues } = raw;
  const { values, problems } = readManaged(rawValues);
  const { install, problems: installProblems } = readInstall(rawInstall, installFrom);
  const all = [...problems, ...unwritable(values), ...installProblems];
  return all.length > 0 || !install ? { problems: all } : { plan: { values, install }, problems: [] };
}

/** The plan as one file that `readPlan`, and so the builder, reads again. */
export const planFile = ({ values, install }: Plan): KitFile => ({
  path: 'policy.json',
  text: `${JSON.stringify({ ...entriesOf(values), install }, null, 2)}\n`,
});

function readInstall(raw: unknown, from: unknown): { install?: Install; problems: Problem[] } {
  if (!isObject(raw)) return { problems: [{ key: 'install', reason: '“install” has to be an object.' }] };
  const result = installSchema.safeParse({ ...(isObject(from) ? from : {}), ...raw });
  if (result.success) return { install: result.data, problems: [] };
  const problems = result.error.issues.map((issue) => {
    const extra = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const key = ['install', ...issue.path, ...(extra === undefined ? [] : [extra])].join('.');
    return { key, reason: `“${key}” ${wrong(issue)}.` };
  });
  return { problems };
}

function wrong(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'is not a setting of the installation; check the spelling';
  if (issue.code === 'invalid_value') return `is not one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'is not a web address that starts with https:// or http://';
  if (issue.code === 'invalid_type') return issue.message.endsWith('received undefined') ? 'is missing' : 'is of the wrong kind';
  return issue.message.startsWith('is ') || issue.message.startsWith('may ') ? issue.message : 'is not in the right form';
}

/**
 * Property lists and ADMX cannot hold control characters, XML readers turn U+2028 and U+2029 into line feeds, and U+F000 parts the entries of a list in an
 * Intune setting.
 */
const UNWRITABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uF000\uFFFE\uFFFF]/u;

function unwritable(values: ManagedValues): Problem[] {
  return Object.entries(values).flatMap(([key, value]) =>
    [value].flat().some((text) => typeof text === 'string' && UNWRITABLE.test(text))
      ? [{ key, reason: `“${key}” holds a line break or another character that policy files cannot hold.` }]
      : [],
  );
}

const ORDER = Object.keys(managedKeys);

/** The values without gaps, in the order of the reference, so that the same plan gives the same bytes. */
export function entriesOf(values: ManagedValues | Values): Values {
  const entries = Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)));
}

/** Keys that belong to a person and not to a machine. */
const PERSONAL: readonly string[] = ['role', 'unit'];
export const ofMachine = (values: ManagedValues): Values => pick(values, (key) => !PERSONAL.includes(key));
const ofPerson = (values: ManagedValues): Values => pick(values, (key) => PERSONAL.includes(key));

/** Whose role and unit come in a file of their own: everybody’s, if the policy has them, then each group’s. */
export function peopleOf({ values, install }: Plan): { readonly name: string; readonly values: Values }[] {
  const own = ofPerson(values);
  const groups = install.groups.map(({ name, role, unit }) => ({
    name,
    values: entriesOf({ ...own, ...(role && { role }), ...(unit && { unit }) }),
  }));
  return [...(Object.keys(own).length > 0 ? [{ name: 'everyone', values: own }] : []), ...groups];
}

const pick = (values: ManagedValues, wanted: (key: string) => boolean): Values =>
  Object.fromEntries(Object.entries(entriesOf(values)).filter(([key]) => wanted(key)));

/** Values as the registry or a console hands them over, in the types of the schema: booleans from 0 and 1, lists from JSON. */
export function typed(raw: Readonly<Record<string, unknown>>): Values {
  const types = chromeSchema().properties ?? {};
  return entriesOf(Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, inType(types[key]?.type, value)])) as Values);
}

function inType(type: string | undefined, value: unknown): unknown {
  if (type === 'boolean' && (value === 0 || value === 1)) return value === 1;
  if (type !== 'array' || typeof value !== 'string') return value;
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) ? list : [value];
  } catch {
    return [value];
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object in a text, `undefined` where there is none. */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export const jsonText = (data: Data): string => `${JSON.stringify(data, null, 2)}\n`;
/** A name as part of a file name. */
export const slug = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
