import { hostPattern, isDay } from './overrides.ts';

/**
 * What the trust itself knows about a tool, as one entry of the setting `toolCards`:
 * `chatgpt; learns=opted_out; dpia=DPIA-2026-04; review=2027-09-01; evidence=https://trust.example/dpia/4`. Facts only: the decision on a tool
 * stands in `toolStatus`.
 */
export const LEARNS = ['yes', 'no', 'unknown', 'opted_out'] as const;
export const TOOL_KINDS = [
  'chat',
  'education',
  'meeting',
  'writing',
  'documents',
  'image',
  'companion',
  'code',
  'search',
  'other',
] as const;

export interface ToolFacts {
  /** A host pattern, or the id of a tool card. */
  readonly tool: string;
  readonly name?: string;
  readonly kind?: (typeof TOOL_KINDS)[number];
  readonly learns?: (typeof LEARNS)[number];
  readonly dpia?: string;
  readonly review?: string;
  readonly evidence?: string;
}

type Fact = Exclude<keyof ToolFacts, 'tool'>;

/** What each fact may be, and the words for a wrong one. */
const FACTS: Readonly<Record<Fact, { readonly fits: (value: string) => boolean; readonly wants: string }>> = {
  name: { fits: (value) => value.length >= 2 && value.length <= 60, wants: 'a name of 2 to 60 characters' },
  kind: { fits: (value) => TOOL_KINDS.some((kind) => kind === value), wants: `one of ${TOOL_KINDS.join(', ')}` },
  learns: { fits: (value) => LEARNS.some((one) => one === value), wants: `one of ${LEARNS.join(', ')}` },
  dpia: { fits: (value) => value.length <= 80, wants: '80 characters at most' },
  review: { fits: isDay, wants: 'a day like 2027-09-01' },
  evidence: { fits: (value) => value.length <= 300, wants: '300 characters at most' },
};
const NAMES = Object.keys(FACTS) as Fact[];

/** Reads one entry; a `fault` says in words that follow the entry what is wrong. */
export function readToolFacts(text: string): ToolFacts | { readonly fault: string } {
  const [name = '', ...parts] = text.split(';').map((part) => part.trim());
  const tool = /^[a-z0-9]+(-[a-z0-9]+)*$/i.test(name) ? name.toLowerCase() : hostPattern(name);
  if (!tool) return { fault: 'does not begin with a host or the id of a tool' };
  const facts: Partial<Record<Fact, string>> = {};
  for (const part of parts.filter((one) => one !== '')) {
    const cut = part.indexOf('=');
    const fact = NAMES.find((one) => one === part.slice(0, Math.max(cut, 0)).trim().toLowerCase());
    const value = part.slice(cut + 1).trim();
    if (!fact) return { fault: `holds something other than ${NAMES.join(', ')}` };
    if (value === '' || !FACTS[fact].fits(value)) return { fault: `has a wrong “${fact}”: it takes ${FACTS[fact].wants}` };
    facts[fact] = value;
  }
  if (Object.keys(facts).length === 0) return { fault: `says nothing about the tool; add one of ${NAMES.join(', ')}` };
  return { tool, ...facts } as ToolFacts;
}

/** The entry for these facts; `readToolFacts` gives them back. */
export const writeToolFacts = (facts: ToolFacts): string =>
  [facts.tool, ...NAMES.flatMap((fact) => (facts[fact] ? [`${fact}=${facts[fact]?.replaceAll(';', ',')}`] : []))].join('; ');
