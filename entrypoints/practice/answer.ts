import type { Situation, Verdict } from '../../lib/intercept/judge.ts';
import { explain } from '../../lib/policy/explain.ts';
import { h } from '../../lib/ui/elements.ts';
import { mark } from '../../lib/ui/mark.ts';
import type { Say } from '../../lib/ui/words.ts';

const TONES = { allow: 'good', note: 'good', warn: 'care', justify: 'care', block: 'stop' } as const;

export const audienceOf = ({ role }: Situation) => (role === 'pupil' ? 'pupil' : 'staff');

/** Where in the text the findings are that count. */
export const foundIn = ({ decision, scan }: Verdict) => decision.findings.flatMap((index) => scan.findings[index] ?? []);

/** One line: what would happen to this text. */
export const headline = ({ text, decision }: Verdict, say: Say): string =>
  text.trim() === '' ? say('practice_verdict_empty') : say(`practice_verdict_${decision.action}`);

/** What Lollipop makes of a text: what would happen, why, by which clause, what it saw, and how it would read with placeholders. */
export function answer(verdict: Verdict, safer: string, situation: Situation, say: Say): Node[] {
  const { text, decision } = verdict;
  if (text.trim() === '') return [nothingYet(verdict, say)];
  const title = h('h2', { class: TONES[decision.action] }, headline(verdict, say));
  if (situation.tool.status === 'prohibited') return [title, h('p', {}, say('practice_prohibited', situation.tool.name))];
  if (decision.action === 'allow') return [title, h('p', {}, say('practice_allow_detail'))];
  return [title, ...reason(verdict, situation, say), ...seen(verdict, situation, say), ...replaced(text, safer, say)];
}

const nothingYet = (verdict: Verdict, say: Say): HTMLElement =>
  h(
    'div',
    { class: 'nothing' },
    mark(64),
    h('h2', {}, headline(verdict, say)),
    h('p', { class: 'quiet' }, say('practice_verdict_empty_detail')),
  );

/** The reason and its clause, linked where the trust gave the address of its policy. */
export function reason({ decision, scan }: Verdict, situation: Situation, say: Say): HTMLElement[] {
  const { reason: words, clauses } = explain(decision, scan, situation.policy, audienceOf(situation));
  const [clause] = clauses;
  const { policyUrl } = situation.policy.contacts;
  const line = clause && say('dialog_clause', clause.section, clause.title);
  return [
    h('p', {}, words),
    ...(line
      ? [h('p', { class: 'quiet small' }, policyUrl ? h('a', { href: policyUrl, target: '_blank', rel: 'noreferrer' }, line) : line)]
      : []),
  ];
}

function seen({ text, decision, scan }: Verdict, situation: Situation, say: Say): HTMLElement[] {
  const { found } = explain(decision, scan, situation.policy, audienceOf(situation));
  if (found.length === 0) return [];
  const words = ({ findings }: (typeof found)[number]) =>
    findings.flatMap((index) => scan.findings[index] ?? []).map(({ start, end }) => text.slice(start, end).replaceAll('\t', ' '));
  const rows = found.map((group) =>
    h('div', {}, h('dt', {}, group.words), h('dd', {}, ...[...new Set(words(group))].flatMap((one) => [h('mark', {}, one), ' ']))),
  );
  return [h('h3', {}, say('practice_found')), h('dl', { class: 'seen' }, ...rows)];
}

const replaced = (text: string, safer: string, say: Say): HTMLElement[] =>
  safer === text ? [] : [h('h3', {}, say('practice_safer')), h('p', { class: 'safer' }, safer)];
