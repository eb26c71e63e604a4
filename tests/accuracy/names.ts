import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { findPeople } from '../../lib/detect/names/find-people.ts';
import { sequenceOf } from '../../lib/detect/names/sequence.ts';
import { findMentions } from '../../lib/detect/names/tagger.ts';
import { findTables } from '../../lib/detect/tables/find-tables.ts';
import { prepare } from '../../lib/text/prepare.ts';
import { threadTime } from '../../scripts/accuracy/thread-time.ts';
import { goldSpans } from '../../scripts/train-names/corpus.ts';
import { type Example, nerExamples } from '../../scripts/train-names/examples.ts';
import { developmentPrompts, heldOutPrompts, type Prompt } from './prompts.ts';

/**
 * How well private people's names are found. Prints totals only: recall and precision by occurrence, false alarms by prompt, recall by
 * the origin of names, and any-person tokens on public posts beside compromise. Run: node tests/accuracy/names.ts
 */
type Span = { readonly start: number; readonly end: number };
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function found(text: string): Span[] {
  const prepared = prepare(text);
  const tables = findTables(prepared);
  return findPeople(prepared, tables).map((hit) => prepared.toOriginal(hit.start, hit.end));
}

function onCorpus(name: string, prompts: readonly Prompt[]): void {
  let gold = 0;
  let hit = 0;
  let said = 0;
  let right = 0;
  let allows = 0;
  let alarms = 0;
  for (const prompt of prompts) {
    const spans = goldSpans(prompt).filter((span) => span.kind === 'private' || span.kind === 'initials');
    const mine = found(prompt.text);
    for (const span of spans.filter((each) => each.kind === 'private')) {
      gold += 1;
      if (mine.reduce((sum, each) => sum + overlap(each, span), 0) * 2 >= span.end - span.start) hit += 1;
    }
    said += mine.length;
    right += mine.filter((each) => spans.some((span) => overlap(each, span) > 0)).length;
    if (prompt.expect !== 'allow') continue;
    allows += 1;
    if (mine.length > 0) alarms += 1;
  }
  console.log(
    `${name}: recall ${percent(hit, gold)} of ${gold}, precision ${percent(right, said)}, false alarms on ${percent(alarms, allows)} of ${allows} allow-prompts`,
  );
}

/** The same twenty sentences for every origin; * is the full name, + the forename. */
const FRAMES = [
  'Please write a letter home about * in 8B who was rude to the cover teacher today.',
  'behaviour log: * pushed another pupil in the lunch queue, detention friday',
  '+ has been diagnosed with epilepsy, can you draft a care plan for her class teacher',
  "I'm worried about *, he came in with bruises and wouldn't say why",
  'Attendance meeting with * and her mum on Tuesday, 78 %, what do I say?',
  'Report comment for *: works hard, forgets homework, predicted a 5.',
  '* is on the SEN register for dyslexia and needs 25% extra time in the mocks',
  'my friend + keeps getting bullied in year 9, what should i do',
  'Reply to the parent of * about the missing coat please',
  'Reference for *, teaching assistant since 2019, excellent with small groups.',
  'Seating plan: keep * away from the back row, they talk',
  '* (10C) has been excluded for two days for vaping',
  'Can you reword this: + refused to come out of the toilets and I rang her gran',
  'Social worker rang about *, the placement has broken down',
  'Minutes: * raised a grievance against the head of maths',
  'Dear *, thank you for coming to the meeting about your son',
  'EHCP review for * next week, summarise what the EP said about his speech',
  '+ told her tutor that her dad hits her brother',
  'Medical: * carries an epipen for nuts, trip on Thursday',
  '* got 34/80 in the mock and cried, how do I talk to his parents',
] as const;

const FORMS = {
  lower: (forename: string, surname: string) => `${forename} ${surname}`,
  upper: (forename: string, surname: string) => `${forename} ${surname}`.toUpperCase(),
  title: (forename: string, surname: string) => `${capital(forename)} ${capital(surname)}`,
  'surname first': (forename: string, surname: string) => `${surname.toUpperCase()}, ${capital(forename)}`,
} as const;
export type NameForm = keyof typeof FORMS;
export const NAME_FORMS = Object.keys(FORMS) as readonly NameForm[];
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Share found of the 300 names of each origin, in one form of writing or, without one, in all of them. */
export function recallByOrigin(form?: NameForm): { origin: string; recall: number }[] {
  const origins = JSON.parse(readFileSync(new URL('./name-origins.json', import.meta.url), 'utf8')) as Record<
    string,
    { forenames: string[]; surnames: string[] }
  >;
  return Object.entries(origins).map(([origin, names]) => ({ origin, recall: recallOf(names, form ? [form] : NAME_FORMS) }));
}

/** 300 names of each origin, each in one frame and every form asked for. */
function recallOf(
  { forenames, surnames }: { forenames: readonly string[]; surnames: readonly string[] },
  forms: readonly NameForm[],
): number {
  let all = 0;
  let hit = 0;
  for (let i = 0; i < 300; i += 1) {
    const forename = forenames[i % forenames.length] ?? '';
    const surname = surnames[(i * 7 + Math.floor(i / surnames.length)) % surnames.length] ?? '';
    const frame = FRAMES[i % FRAMES.length] ?? '';
    for (const form of forms) {
      const write = FORMS[form];
      const name = frame.includes('*') ? write(forename, surname) : write(forename, '').trim().replace(/^, ?/, '');
      const start = frame.search(/[*+]/);
      const span = { start, end: start + name.length };
      all += 1;
      if (found(frame.replace(/[*+]/, name)).reduce((sum, each) => sum + overlap(each, span), 0) * 2 >= name.length) hit += 1;
    }
  }
  return hit / all;
}

function printOrigins(): void {
  const totals = recallByOrigin();
  const mean = totals.reduce((sum, { recall }) => sum + recall, 0) / totals.length;
  for (const { origin, recall } of totals)
    console.log(`origin ${origin}: recall ${percent(recall, 1)} (${(100 * (recall - mean)).toFixed(1)} from the mean)`);
}

export const POSTS = ['wnut17-dev.conll', 'btc-e.conll'] as const;

export interface PostScores {
  readonly ours: TokenScores;
  readonly compromise: TokenScores;
}

/** Any person, private or not: the first stage against compromise, by token, on posts that training leaves out. */
export function scoresOnPosts(file: (typeof POSTS)[number]): PostScores {
  const examples = nerExamples([file]);
  const mentions = (text: string) => findMentions(sequenceOf(prepare(text)), undefined, 0).map(({ from, to }) => tokenSpan(text, from, to));
  return { ours: tokenScores(examples, mentions), compromise: tokenScores(examples, compromisePeople) };
}

function printPosts(): void {
  for (const file of POSTS) {
    for (const [who, { precision, recall, f1, milliseconds }] of Object.entries(scoresOnPosts(file)))
      console.log(
        `${file}: ${who} P ${percent(precision, 1)} R ${percent(recall, 1)} F1 ${percent(f1, 1)} in ${milliseconds.toFixed(0)} ms`,
      );
  }
}

function tokenSpan(text: string, from: number, to: number): Span {
  const prepared = prepare(text);
  return prepared.toOriginal(prepared.tokens[from]?.start ?? 0, prepared.tokens[to - 1]?.end ?? 0);
}

function compromisePeople(text: string): Span[] {
  const people = nlp(text).people().json({ offset: true }) as { offset?: { start: number; length: number } }[];
  return people.flatMap(({ offset }) => (offset ? [{ start: offset.start, end: offset.start + offset.length }] : []));
}

export interface TokenScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly milliseconds: number;
}

function tokenScores(examples: readonly Example[], find: (text: string) => Span[]): TokenScores {
  let [gold, said, both] = [0, 0, 0];
  let took = Number.POSITIVE_INFINITY;
  let spans: Span[][] = [];
  // The quickest of three: what is unpacked or compiled on first use is not counted, nor what else the machine does.
  for (let run = 0; run < 3; run += 1) {
    const began = threadTime();
    spans = examples.map((example) => find(example.text));
    took = Math.min(took, threadTime() - began);
  }
  examples.forEach((example, i) => {
    for (const match of example.text.matchAll(/\S+/g)) {
      const token = { start: match.index, end: match.index + match[0].length };
      const isGold = example.spans.some((span) => overlap(span, token) > 0);
      const isSaid = (spans[i] ?? []).some((span) => overlap(span, token) > 0);
      gold += isGold ? 1 : 0;
      said += isSaid ? 1 : 0;
      both += isGold && isSaid ? 1 : 0;
    }
  });
  return { precision: both / said, recall: both / gold, f1: (2 * both) / (gold + said), milliseconds: took };
}

if (import.meta.main) {
  onCorpus('school-dev', developmentPrompts());
  onCorpus('never-seen fifth', heldOutPrompts());
  printOrigins();
  if (process.argv.includes('--posts')) printPosts();
}
