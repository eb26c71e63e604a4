import { scan } from '../../lib/detect/engine.ts';
import type { ScanResult } from '../../lib/detect/types.ts';
import { decide, type Situation } from '../../lib/policy/decide.ts';
import { explain } from '../../lib/policy/explain.ts';
import { buildPolicy } from '../../lib/policy/record.ts';
import { ROLES, type Role } from '../../lib/policy/roles.ts';
import { packs } from '../../lib/policy/rules.ts';
import { toolFor } from '../../lib/policy/tools.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import type { Prompt } from './read-line.ts';

/** Wrong options; the message is one sentence for a person. */
export class UsageError extends Error {}

export interface Asked {
  readonly policy: PolicyRecord;
  readonly situation: Situation;
}

/** Without options: the default pack, a teacher, a tool that nobody has assessed. */
export function situationFor({
  pack = 'default',
  role = 'teacher',
  tool = 'unlisted.example',
}: {
  pack?: string;
  role?: string;
  tool?: string;
}): Asked {
  oneOf(
    '--pack',
    pack,
    packs.map(({ id }) => id),
  );
  oneOf('--role', role, ROLES);
  const policy = buildPolicy({ pack: pack as 'default' }, new Date());
  const address = URL.parse(tool.includes('//') ? tool : `https://${tool}`);
  if (!address) throw new UsageError(`--tool ${tool} is not a host name`);
  return { policy, situation: { tool: toolFor(address.hostname, address.pathname, policy), role: role as Role } };
}

function oneOf(option: string, given: string, allowed: readonly string[]): void {
  if (!allowed.includes(given)) throw new UsageError(`${option} ${given} is not known; use one of ${allowed.join(', ')}`);
}

/** What the guard finds at once. */
const fastLook = (text: string, { customTerms }: PolicyRecord): ScanResult => scan(text, { customTerms });

/** The answer to one prompt, as one line of JSON. Offsets are UTF-16, end exclusive; no text comes back. */
export function answer({ id, text }: Prompt, { policy, situation }: Asked, seen = fastLook(text, policy)) {
  const { action, dataClass, clauses } = decide(seen, situation, policy);
  const findings = seen.findings
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ category, start, end, confidence }) => ({ category, start, end, confidence }));
  return { id, action, dataClass, findings, clauses };
}

/** The decision in words, for a person at a terminal. */
export function inWords(text: string, { policy, situation }: Asked, seen = fastLook(text, policy)): string {
  const decision = decide(seen, situation, policy);
  const { reason, found, clauses } = explain(decision, seen, policy, situation.role === 'pupil' ? 'pupil' : 'staff');
  const lines = [`${VERDICTS[decision.action]} (data class: ${decision.dataClass})`];
  if (decision.action !== 'allow') lines.push(reason);
  for (const { words, findings } of found) lines.push(`  ${words}: ${places(findings, seen)}`);
  for (const { section, title } of clauses) lines.push(`  AI policy, section ${section}: ${title}`);
  return lines.join('\n');
}

const VERDICTS = {
  allow: 'This may go.',
  note: 'This may go, with a quiet hint.',
  warn: 'The person is warned and has to choose.',
  justify: 'This goes only with a reason.',
  block: 'This is stopped.',
} as const;

const places = (indexes: readonly number[], { findings }: ScanResult) =>
  indexes.map((index) => `${findings[index]?.start}-${findings[index]?.end}`).join(', ');
