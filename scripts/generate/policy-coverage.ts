import { clauses, sections, unsupported } from '../../lib/policy/rules.ts';
import type { Section } from '../../lib/policy/schema.ts';
import type { Clause, Trigger } from '../../lib/policy/types.ts';
import { code, GENERATED, table } from './markdown.ts';
import type { Generator } from './types.ts';

/** Every part of the trust’s AI policy: the clause that carries it, or why a browser cannot. Fails on a part that has neither. */
export const policyCoverage: Generator = {
  id: 'policy-coverage',
  files: () => [{ path: 'docs/policy-coverage.md', text: page() }],
};

const page = (): string =>
  [
    GENERATED,
    '# How far the AI policy is carried by the browser',
    'The policy is the AI policy of the trust; the numbers are its own, the words are ours. “When” says what sets a clause off in front of ' +
      'a person; guidance is on pages and templates and interrupts nobody. What a browser cannot do is said, with the reason.',
    table(['Section', 'About', 'Clause', 'When', 'What the extension does', 'What a browser cannot do'], sections.map(rowOf)),
    `${clauses.length} clauses carry ${sections.filter(({ id }) => carrying(id).length > 0).length} of ${sections.length} parts; ` +
      `for ${new Set(unsupported.map(({ section }) => section)).size} parts something is left to people.`,
    '',
  ].join('\n\n');

const carrying = (id: string): Clause[] => clauses.filter(({ covers }) => covers.includes(id));

function rowOf({ id, reference, title }: Section): string[] {
  const clausesHere = carrying(id);
  const left = unsupported.filter(({ section }) => section === id);
  if (clausesHere.length === 0 && left.length === 0) throw new Error(`Part ${id} of the policy has neither a clause nor a reason why not`);
  return [
    reference,
    title,
    clausesHere.map((clause) => code(clause.id)).join('<br>') || 'none',
    clausesHere.map(({ trigger }) => (trigger ? inWords(trigger) : 'guidance')).join('<br>') || '–',
    clausesHere.map(({ support }) => support).join('<br>') || '–',
    left.map(({ part, reason }) => `${part}: ${reason}`).join('<br>') || '–',
  ];
}

function inWords({ classes, duties, categories, statuses, trainsOnInput }: Trigger): string {
  const parts: string[] = [];
  if (categories) parts.push('what is found');
  if (classes) parts.push(`class ${classes.join(' or ')}`);
  if (duties) parts.push(`duty ${duties.join(' or ')}`);
  if (statuses) parts.push(`tool ${statuses.join(' or ')}`);
  if (trainsOnInput) parts.push(`tool that learns from input: ${trainsOnInput.join(' or ')}`);
  return parts.join(', ');
}
