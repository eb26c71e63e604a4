import { hostPattern, readToolStatus } from './overrides.ts';
import { tools } from './rules.ts';
import { closeness } from './tools.ts';
import type { ManagedValues, PolicyRecord, ToolCard, ToolInForce } from './types.ts';

/**
 * The tool cards as this trust wants them. A status given for a host of a card, or for its id, holds for the whole tool, so that a
 * second address of it is not a way round; any other host becomes a tool of its own.
 */
export function applyTools(managed: ManagedValues, now: Date): Pick<PolicyRecord, 'tools' | 'extraHosts'> {
  const register = tools.map((card) => toolInForce(card, managed, now));
  const extraHosts = new Set((managed.extraHosts ?? []).flatMap((text) => hostPattern(text) ?? []));
  for (const entry of managed.toolStatus ?? []) {
    const override = readToolStatus(entry);
    if (!override) continue;
    const cards = register.filter(({ id, hosts }) => id === override.tool || hosts.includes(withoutWww(override.tool)));
    for (const card of cards) card.status = override.status;
    if (cards.length > 0 || !override.tool.includes('.')) continue;
    register.push(ownTool(override.tool, override.status, managed));
    if (!isOnAList(override.tool)) extraHosts.add(override.tool);
  }
  return { tools: register, extraHosts: [...extraHosts] };
}

const withoutWww = (host: string): string => host.replace(/^www\./, '');

const isOnAList = (pattern: string): boolean => {
  const [host = '', ...path] = pattern.split('/');
  return tools.some((card) => card.hosts.some((known) => closeness(known, host, `/${path.join('/')}`) > 0));
};

/** A supplier’s evidence ages: once the review date has passed, an approval counts as conditional until somebody looks again. */
function toolInForce(card: ToolCard, managed: ManagedValues, now: Date): ToolInForce {
  const lapsed = card.reviewDate !== null && card.reviewDate < now.toISOString().slice(0, 10);
  const { dpia: _dpia, reviewDate: _reviewDate, ...inForce } = card;
  return {
    ...inForce,
    status: lapsed && card.status === 'approved' ? 'conditional' : card.status,
    ...ofTrust(card, managed),
  };
}

/** What the trust itself has tested and assessed. */
function ofTrust({ id, testedForSimpleMarking, strictlyNecessary }: Pick<ToolCard, 'id'> & Partial<ToolCard>, managed: ManagedValues) {
  const covered = strictlyNecessary || managed.strictlyNecessaryTools?.includes(id);
  return {
    testedForSimpleMarking: testedForSimpleMarking || (managed.markingTools ?? []).includes(id),
    ...(covered && { strictlyNecessary: true as const }),
  };
}

/** A tool without a card of ours; its id is its address with hyphens for dots. */
function ownTool(pattern: string, status: ToolInForce['status'], managed: ManagedValues): ToolInForce {
  const id = pattern.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id,
    name: pattern,
    hosts: [pattern],
    category: 'other',
    status,
    trainsOnInput: 'unknown',
    note: null,
    ...ofTrust({ id }, managed),
  };
}
