import { ACTIONS, type Action, type ToolStatus } from '../../lib/policy/enums.ts';
import { type RowName, readMatrixOverride, readToolStatus, type Who } from '../../lib/policy/overrides.ts';
import { readToolFacts, type ToolFacts, writeToolFacts } from '../../lib/policy/tool-facts.ts';
import type { ManagedValues, ToolInForce } from '../../lib/policy/types.ts';

/** Changes to the lists of the policy, as values for `Desk.set`. Whatever is not touched stays as somebody wrote it. */

type Card = Pick<ToolInForce, 'id' | 'hosts'>;

/** The name that goes into an entry: the id of a card of ours, the host of the trust's own. */
export const nameOf = ({ id, hosts }: Card, isOwn: boolean): string => (isOwn ? (hosts[0] ?? id) : id);

const means = ({ id, hosts }: Card, name: string | undefined): boolean =>
  name === id || hosts.some((host) => host === name?.replace(/^www\./, ''));

export const withStatus = (
  values: ManagedValues,
  card: Card,
  name: string,
  status: ToolStatus | undefined,
): Pick<ManagedValues, 'toolStatus'> => ({
  toolStatus: [
    ...(values.toolStatus ?? []).filter((entry) => !means(card, readToolStatus(entry)?.tool)),
    ...(status ? [`${name}=${status}`] : []),
  ],
});

/** What the trust knows of a tool, without what `undefined` takes away. */
export function withFact(
  values: ManagedValues,
  card: Card,
  name: string,
  fact: Exclude<keyof ToolFacts, 'tool'>,
  value: string | undefined,
) {
  const entries = values.toolCards ?? [];
  const mine = entries.map(readToolFacts).filter((facts): facts is ToolFacts => !('fault' in facts) && means(card, facts.tool));
  const { [fact]: _before, ...others } = Object.assign({ tool: name }, ...mine) as ToolFacts;
  const facts = { ...others, tool: name, ...(value && { [fact]: value }) } as ToolFacts;
  const rest = entries.filter((entry) => {
    const one = readToolFacts(entry);
    return 'fault' in one || !means(card, one.tool);
  });
  return { toolCards: Object.keys(facts).length > 1 ? [...rest, writeToolFacts(facts)] : rest };
}

export const factsOf = (values: ManagedValues, card: Card): Partial<ToolFacts> =>
  Object.assign({}, ...(values.toolCards ?? []).map(readToolFacts).filter((facts) => !('fault' in facts) && means(card, facts.tool)));

export const withMember = (list: readonly string[] | undefined, member: string, wanted: boolean): string[] => [
  ...(list ?? []).filter((one) => one !== member),
  ...(wanted ? [member] : []),
];

export interface Place {
  readonly row: RowName;
  /** A status, or the name of a tool. */
  readonly at: string;
  readonly role?: Who | undefined;
}

const entryOf = ({ row, at, role }: Place): string => [row, role, at].filter((part) => part !== undefined).join('@');

/** A cell of class x tool or status x role; `undefined` gives it back to the pack. */
export function withCell(values: ManagedValues, place: Place, action: Action | undefined, card?: Card): Pick<ManagedValues, 'matrix'> {
  const same = (entry: string): boolean => {
    const cell = readMatrixOverride(entry);
    if (!cell || cell.row !== place.row || cell.role !== place.role) return false;
    return cell.status ? cell.status === place.at : card ? means(card, cell.tool) : cell.tool === place.at;
  };
  return { matrix: [...(values.matrix ?? []).filter((entry) => !same(entry)), ...(action ? [`${entryOf(place)}=${action}`] : [])] };
}

/** What a cell says by itself, without the pack. */
export function cellOf(values: ManagedValues, place: Place, card?: Card): Action | undefined {
  return (values.matrix ?? [])
    .flatMap((entry) => readMatrixOverride(entry) ?? [])
    .findLast((cell) => {
      if (cell.row !== place.row || cell.role !== place.role) return false;
      return cell.status ? cell.status === place.at : card ? means(card, cell.tool) : cell.tool === place.at;
    })?.action;
}

export const isAction = (text: string): text is Action => ACTIONS.some((action) => action === text);
