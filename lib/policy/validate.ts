import { z } from 'zod';
import { MOST_PATTERNS } from '../detect/custom-patterns/find.ts';
import { type ManagedKey, managedKeys } from './managed.ts';
import { readException, readMatrixOverride, readToolStatus } from './overrides.ts';
import { packs, tools } from './rules.ts';
import { readToolFacts } from './tool-facts.ts';
import type { ManagedValues } from './types.ts';

/** What is wrong with one key, in one plain sentence that names it. For the status page; never holds a long value. */
export interface Problem {
  readonly key: string;
  readonly reason: string;
}

export interface ManagedReading {
  /** The values that passed, in their final form. */
  readonly values: ManagedValues;
  readonly problems: readonly Problem[];
  /** Keys that this version does not know, most often a slip of spelling. Also among the problems. */
  readonly unknown: readonly string[];
}

/**
 * Checks the managed values key by key, so that one bad key never disables the rest, and entry by entry in lists. Accepts what the
 * Windows registry makes of values: lists as JSON strings, booleans as 0 and 1, whole numbers as strings. Never throws.
 */
export function readManaged(raw: unknown): ManagedReading {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(isPlainObject(raw) ? raw : {})) {
    if (!isManagedKey(key)) {
      unknown.push(shortened(key));
      problems.push({ key: shortened(key), reason: `“${shortened(key)}” is not a setting of this version; check the spelling.` });
      continue;
    }
    if (value === undefined || value === null || value === '') continue;
    const reading = readKey(key, value);
    problems.push(...reading.reasons.map((reason) => ({ key, reason })));
    if (reading.value !== undefined) values[key] = reading.value;
  }
  problems.push(...endlessPack(values as ManagedValues));
  return { values: values as ManagedValues, problems, unknown };
}

/** A pack that has to end and has no last day: the values are right one by one and wrong together. */
function endlessPack({ pack, packEnds }: ManagedValues): Problem[] {
  const named = packs.find(({ id }) => id === pack);
  if (!named?.ends?.needed || packEnds) return [];
  const reason = `“pack” is not in force: ${named.id} needs “packEnds”, its last day. The pack ${named.ends.next} is in force instead.`;
  return [{ key: 'pack', reason }];
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isManagedKey = (key: string): key is ManagedKey => Object.hasOwn(managedKeys, key);

const LONGEST_ECHO = 40;

/** Contents over 40 characters are not repeated: somebody may have put a text where a setting belongs. */
const shortened = (text: string): string => (text.length > LONGEST_ECHO ? 'a long value' : text);

interface KeyReading {
  readonly value?: unknown;
  readonly reasons: readonly string[];
}

function readKey(key: ManagedKey, raw: unknown): KeyReading {
  const schema = managedKeys[key];
  if (schema instanceof z.ZodArray) return readList(key, schema.element as z.ZodType, raw);
  const result = schema.safeParse(coerced(schema, raw));
  return result.success ? { value: result.data, reasons: [] } : { reasons: [`“${key}” is ignored: ${complaint(raw, result.error)}.`] };
}

/** The registry holds numbers only, and some consoles send everything as text. */
function coerced(schema: z.ZodType, raw: unknown): unknown {
  if (schema instanceof z.ZodBoolean) {
    if (raw === 1 || raw === '1' || raw === 'true') return true;
    if (raw === 0 || raw === '0' || raw === 'false') return false;
  }
  return schema instanceof z.ZodNumber && typeof raw === 'string' && /^\d+$/.test(raw.trim()) ? Number(raw) : raw;
}

function readList(key: ManagedKey, element: z.ZodType, raw: unknown): KeyReading {
  const entries = listFrom(raw);
  if (!entries) return { reasons: [`“${key}” is ignored: it has to be a list.`] };
  const cells = entries.map((entry) => CELL_IN[key]?.(String(entry)));
  const good: unknown[] = [];
  const reasons: string[] = [];
  entries.forEach((entry, place) => {
    const result = element.safeParse(entry);
    const stray = result.success ? strayTool(key, entry) : complaint(entry, result.error);
    if (key === 'customPatterns' && place >= MOST_PATTERNS)
      reasons.push(`Entry ${place + 1} of “${key}” is ignored: ${MOST_PATTERNS} patterns are the most.`);
    else if (stray) reasons.push(`Entry ${place + 1} of “${key}” is ignored: ${stray}.`);
    else if (overruledBy(cells, place) > 0)
      reasons.push(`Entry ${place + 1} of “${key}” is ignored: entry ${overruledBy(cells, place) + 1} says something else of the same.`);
    else good.push(result.data);
  });
  // A list of nothing but mistakes is no decision to empty it, so the last good one stays.
  return good.length === 0 && entries.length > 0 ? { reasons } : { value: good, reasons };
}

/** The place of a later entry that says something else of the same cell or tool, and so holds in this one's stead; 0 for none. */
function overruledBy(cells: readonly (Cell | undefined)[], place: number): number {
  const own = cells[place];
  const later = own ? cells.findLastIndex((other) => other?.place === own.place) : 0;
  return later > place && cells[later]?.says !== own?.says ? later : 0;
}

/** A list, a list as JSON, or one entry by itself. */
function listFrom(raw: unknown): readonly unknown[] | undefined {
  if (Array.isArray(raw)) return raw;
  if (typeof raw !== 'string') return undefined;
  if (!raw.trim().startsWith('[')) return [raw];
  try {
    const list: unknown = JSON.parse(raw);
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

/** A tool id that no card has would be a rule that never applies. */
function strayTool(key: ManagedKey, entry: unknown): string | undefined {
  const id = TOOL_IN[key]?.(String(entry));
  if (id === undefined || id.includes('.') || tools.some((tool) => tool.id === id)) return undefined;
  // The id of a tool of the trust's own is its address with hyphens.
  return (key === 'markingTools' || key === 'strictlyNecessaryTools') && id.includes('-')
    ? undefined
    : `no tool has the id ${shortened(id)}`;
}

const toolOf = (reading: { readonly tool?: string | undefined } | { readonly fault: string }): string | undefined =>
  'fault' in reading ? undefined : reading.tool;

/** Where the entries of a list name a tool. */
const TOOL_IN: { readonly [key in ManagedKey]?: (entry: string) => string | undefined } = {
  toolStatus: (entry) => readToolStatus(entry)?.tool,
  matrix: (entry) => readMatrixOverride(entry)?.tool,
  exceptions: (entry) => toolOf(readException(entry)),
  toolCards: (entry) => toolOf(readToolFacts(entry)),
  markingTools: (entry) => entry,
  strictlyNecessaryTools: (entry) => entry,
};

/** What an entry is about, and what it says of that. A tool counts as the same by its id and by its hosts. */
interface Cell {
  readonly place: string;
  readonly says: string;
}

const CELL_IN: { readonly [key in ManagedKey]?: (entry: string) => Cell | undefined } = {
  toolStatus(entry) {
    const read = readToolStatus(entry);
    return read && { place: idOf(read.tool), says: read.status };
  },
  matrix(entry) {
    const read = readMatrixOverride(entry);
    return read && { place: [read.row, read.status, read.tool && idOf(read.tool), read.role].join('@'), says: read.action };
  },
};

const idOf = (tool: string): string => tools.find(({ hosts }) => hosts.includes(tool))?.id ?? tool;

/** Says what was expected, and what stood there if that is short. */
function complaint(raw: unknown, error: z.ZodError): string {
  const [first] = error.issues;
  const given = typeof raw === 'string' ? quoted(raw) : typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : 'its value';
  if (first?.code === 'invalid_value') return `${given} is not one of ${first.values.join(', ')}`;
  if (first?.code === 'invalid_type') return `${given} is not ${KINDS[first.expected] ?? 'of the right kind'}`;
  if (first?.code === 'custom') return `${given} ${first.message}`;
  if (first?.code === 'too_big') return `${given} is too ${first.origin === 'string' ? 'long' : 'large'}, the most is ${first.maximum}`;
  if (first?.code === 'too_small') return `${given} is too ${first.origin === 'string' ? 'short' : 'small'}, the least is ${first.minimum}`;
  return `${given} is not ${FORMATS[formatOf(first)] ?? 'in the right form'}`;
}

/** In quotation marks where a space at its ends, or nothing at all, would not be seen. */
const quoted = (text: string): string => (text === text.trim() && text !== '' ? shortened(text) : `“${shortened(text)}”`);

const formatOf = (issue: z.core.$ZodIssue | undefined): string => (issue?.code === 'invalid_format' ? issue.format : '');

const KINDS: Readonly<Record<string, string>> = { string: 'text', boolean: 'true or false', number: 'a number', int: 'a whole number' };
const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date like 2027-09-01',
  url: 'a web address that starts with https://',
  regex: 'made of letters, digits, spaces, - and _, 40 at most',
};
