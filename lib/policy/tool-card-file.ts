import { z } from 'zod';
import { TOOL_STATUSES } from './enums.ts';
import { readToolStatus } from './overrides.ts';
import { tools } from './rules.ts';
import { LEARNS, readToolFacts, TOOL_KINDS, writeToolFacts } from './tool-facts.ts';
import { cardsNamed } from './tool-register.ts';
import type { ManagedValues } from './types.ts';
import { readManaged } from './validate.ts';

/** The trust's tool cards as one file, to be kept by the DPO, passed on, and read in again. */
const card = z.strictObject({
  /** Id of a card, or host. */
  tool: z.string().min(2).max(200),
  status: z.enum(TOOL_STATUSES).optional(),
  name: z.string().optional(),
  kind: z.enum(TOOL_KINDS).optional(),
  learns: z.enum(LEARNS).optional(),
  dpia: z.string().optional(),
  review: z.iso.date().optional(),
  evidence: z.string().optional(),
  testedForSimpleMarking: z.literal(true).optional(),
});
const fileSchema = z.strictObject({ lollipopToolCards: z.literal(1), cards: z.array(card).max(1000) });

type Card = z.infer<typeof card>;
type CardValues = Pick<ManagedValues, 'toolStatus' | 'toolCards' | 'markingTools'>;

/** Every tool of which the values say something, in their order. */
export function toolCardFile(values: CardValues): string {
  const cards = new Map<string, Card>();
  const of = (name: string): Card => {
    const tool = cardsNamed(tools, name)[0]?.id ?? name;
    const known = cards.get(tool) ?? { tool };
    cards.set(tool, known);
    return known;
  };
  for (const { tool, status } of (values.toolStatus ?? []).flatMap((entry) => readToolStatus(entry) ?? [])) of(tool).status = status;
  for (const facts of (values.toolCards ?? []).map(readToolFacts)) {
    if ('fault' in facts) continue;
    const { tool, ...rest } = facts;
    Object.assign(of(tool), rest);
  }
  for (const name of values.markingTools ?? []) of(name).testedForSimpleMarking = true;
  return `${JSON.stringify({ lollipopToolCards: 1, cards: [...cards.values()] }, null, 2)}\n`;
}

/** Lays a file of cards over the values: a tool in it is replaced whole, others stay. `fault`: one sentence on what is wrong. */
export function withToolCards(values: CardValues, text: string): CardValues | { readonly fault: string } {
  const result = fileSchema.safeParse(parsed(text));
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue?.path.join('.') ?? '';
    return { fault: where === '' ? 'This is not a file of tool cards.' : `“${where}” in this file of tool cards is not right.` };
  }
  const { cards } = result.data;
  const known = (name: string) =>
    cards.some(({ tool }) => tool === name || cardsNamed(tools, tool).some(({ id, hosts }) => id === name || hosts.includes(name)));
  const after: CardValues = {
    toolStatus: [
      ...(values.toolStatus ?? []).filter((entry) => !known(readToolStatus(entry)?.tool ?? '')),
      ...cards.flatMap(({ tool, status }) => (status ? [`${tool}=${status}`] : [])),
    ],
    toolCards: [
      ...(values.toolCards ?? []).filter((entry) => !known(toolOf(entry))),
      ...cards.flatMap(({ status: _status, testedForSimpleMarking: _tested, ...facts }) =>
        Object.keys(facts).length > 1 ? [writeToolFacts(facts as Parameters<typeof writeToolFacts>[0])] : [],
      ),
    ],
    markingTools: [
      ...(values.markingTools ?? []).filter((name) => !known(name)),
      ...cards.flatMap(({ tool, testedForSimpleMarking }) => (testedForSimpleMarking ? [cardsNamed(tools, tool)[0]?.id ?? tool] : [])),
    ],
  };
  const [problem] = readManaged(after).problems;
  return problem ? { fault: problem.reason } : after;
}

const toolOf = (entry: string): string => {
  const facts = readToolFacts(entry);
  return 'fault' in facts ? '' : facts.tool;
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
