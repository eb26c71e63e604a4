import type { PolicyRecord, ToolCard, ToolInForce } from './types.ts';

export type Alternative = Pick<ToolInForce, 'id' | 'name' | 'status' | 'hosts'>;

/** More than this is a list to read and no help. */
const MOST = 4;

/**
 * What the trust's policy offers in place of a tool of a kind: tools of the same kind, else the general chat tools, else whatever there is;
 * approved ones before those with conditions. Empty if the policy names none.
 */
export function alternativesTo(category: ToolCard['category'], policy: PolicyRecord): Alternative[] {
  const usable = policy.tools.filter(({ status }) => status === 'approved' || status === 'conditional');
  const alike = [category, 'chat'].map((kind) => usable.filter((tool) => tool.category === kind));
  const chosen = alike.find((tools) => tools.length > 0) ?? usable;
  return chosen.toSorted((a, b) => Number(b.status === 'approved') - Number(a.status === 'approved')).slice(0, MOST);
}
