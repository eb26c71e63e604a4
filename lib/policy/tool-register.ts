import { hostPattern, readException, readMatrixOverride, readToolStatus } from './overrides.ts';
import { tools } from './rules.ts';
import { readToolFacts, type ToolFacts } from './tool-facts.ts';
import { closeness } from './tools.ts';
import type { ManagedValues, PolicyRecord, ToolCard, ToolInForce } from './types.ts';

/** A card while the trust's values are laid over it. */
type Draft = ToolCard & { evidence?: string };

/**
 * The tool cards as this trust wants them. Whatever is said of a host of a card, or of its id, holds for the whole tool, so that a second
 * address of it is not a way round; any other host becomes a tool of its own.
 */
export function applyTools(managed: ManagedValues, now: Date): Pick<PolicyRecord, 'tools' | 'extraHosts'> {
  const register: Draft[] = tools.map((card) => ({ ...card }));
  const extraHosts = new Set((managed.extraHosts ?? []).flatMap((text) => hostPattern(text) ?? []));
  const cardsOf = (name: string): Draft[] => {
    const known = cardsNamed(register, name);
    if (known.length > 0 || !name.includes('.')) return known;
    const own = ownCard(name);
    register.push(own);
    if (!isOnAList(name)) extraHosts.add(name);
    return [own];
  };
  const statuses = (managed.toolStatus ?? []).flatMap((entry) => readToolStatus(entry) ?? []);
  for (const { tool, status } of statuses) for (const card of cardsOf(tool)) card.status = status;
  const said = (managed.toolCards ?? []).map(readToolFacts).flatMap((facts) => ('fault' in facts ? [] : facts));
  for (const facts of said) for (const card of cardsOf(facts.tool)) lay(facts, card);
  for (const name of toolsInCells(managed)) cardsOf(name);
  const named = (names: readonly string[] = []) => names.flatMap((name) => cardsNamed(register, name));
  for (const card of named(managed.markingTools)) card.testedForSimpleMarking = true;
  for (const card of named(managed.strictlyNecessaryTools)) card.strictlyNecessary = true;
  return { tools: register.map((card) => inForce(card, now)), extraHosts: [...extraHosts] };
}

/** The cards that an id or a host means: one, several or none. */
export const cardsNamed = <Card extends { readonly id: string; readonly hosts: readonly string[] }>(
  cards: readonly Card[],
  name: string,
): Card[] => cards.filter(({ id, hosts }) => id === name || hosts.includes(withoutWww(name)));

const withoutWww = (host: string): string => host.replace(/^www\./, '');

const isOnAList = (pattern: string): boolean => {
  const [host = '', ...path] = pattern.split('/');
  return tools.some((card) => card.hosts.some((known) => closeness(known, host, `/${path.join('/')}`) > 0));
};

function toolsInCells(managed: ManagedValues): string[] {
  const cells = (managed.matrix ?? []).flatMap((entry) => readMatrixOverride(entry)?.tool ?? []);
  const exceptions = (managed.exceptions ?? []).map(readException).flatMap((one) => ('fault' in one ? [] : one.tool));
  return [...cells, ...exceptions];
}

function lay({ name, kind, learns, dpia, review, evidence }: ToolFacts, card: Draft): void {
  if (name) card.name = name;
  if (kind) card.category = kind;
  if (learns) card.trainsOnInput = learns;
  if (dpia) card.dpia = dpia;
  if (review) card.reviewDate = review;
  if (evidence) card.evidence = evidence;
}

/** A supplier’s evidence ages: once the review date has passed, an approval counts as conditional until somebody looks again. */
function inForce({ dpia, reviewDate, ...card }: Draft, now: Date): ToolInForce {
  const lapsed = reviewDate !== null && reviewDate < now.toISOString().slice(0, 10);
  return {
    ...card,
    status: lapsed && card.status === 'approved' ? 'conditional' : card.status,
    ...(lapsed && { reviewDue: true as const }),
    ...(dpia !== null && { dpia }),
    ...(reviewDate !== null && { reviewDate }),
  };
}

/** A tool without a card of ours; its id is its address with hyphens for dots. Unlisted until the trust says otherwise. */
function ownCard(pattern: string): Draft {
  return {
    id: pattern.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    name: pattern,
    hosts: [pattern],
    category: 'other',
    status: 'unlisted',
    trainsOnInput: 'unknown',
    testedForSimpleMarking: false,
    note: null,
    dpia: null,
    reviewDate: null,
  };
}
