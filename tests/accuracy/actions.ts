/**
 * What the whole chain decides about labelled prompts: scan, then decide with the built-in policy, no role, an unlisted tool.
 * `node tests/accuracy/actions.ts [--misses] [--oracle] [--file name]`. Misses are printed only for the training part; the development set and
 * the held-out fifth show totals alone. `--oracle` puts the labelled names in place of the found ones, to measure topics by themselves.
 */
import { type Category, isIdentifier } from '../../lib/detect/categories.ts';
import { conclude, identified, scan } from '../../lib/detect/engine.ts';
import type { Seen } from '../../lib/detect/overlaps.ts';
import { findTables } from '../../lib/detect/tables/find-tables.ts';
import type { ScanResult } from '../../lib/detect/types.ts';
import { builtInPolicy } from '../../lib/policy/built-in.ts';
import { decide } from '../../lib/policy/decide.ts';
import { prepare } from '../../lib/text/prepare.ts';
import { goldSpans } from '../../scripts/train-names/corpus.ts';
import { developmentPrompts, heldOutPrompts, type Prompt, trainingPrompts } from './prompts.ts';

const flags = new Set(process.argv.slice(2));
const only = process.argv[process.argv.indexOf('--file') + 1];
const LEVEL = { allow: 0, note: 0, warn: 1, justify: 1, block: 2 } as const;
const policy = builtInPolicy();

function withLabelledNames(prompt: Prompt): ScanResult {
  const text = prepare(prompt.text);
  const tables = findTables(text);
  const numbers = new Map<string, number>();
  const names = goldSpans({ ...prompt, text: text.folded })
    .filter(({ kind }) => kind === 'private' || kind === 'initials')
    .map(({ start, end, kind }): Seen => {
      const name = text.folded.slice(start, end);
      numbers.set(name, numbers.get(name) ?? numbers.size);
      return {
        category: kind === 'initials' ? 'person_initials' : 'person_name',
        start,
        end,
        confidence: 0.95,
        detector: 'label',
        person: numbers.get(name),
      };
    });
  return conclude(text, tables, [...identified(text, tables), ...names]);
}

interface Tally {
  prompts: number;
  strict: number;
  allows: number;
  alarms: number;
  blocks: number;
  blocked: number;
  leaked: number;
  topics: number;
  topicsFound: number;
  falseTopics: Map<string, number>;
  perTopic: Map<string, [number, number]>;
}

const empty = (): Tally => ({
  prompts: 0,
  strict: 0,
  allows: 0,
  alarms: 0,
  blocks: 0,
  blocked: 0,
  leaked: 0,
  topics: 0,
  topicsFound: 0,
  falseTopics: new Map(),
  perTopic: new Map(),
});

function judge(prompt: Prompt, tally: Tally, listed: boolean): void {
  const result = flags.has('--oracle') ? withLabelledNames(prompt) : scan(prompt.text);
  const { action, findings } = decide(result, { tool: { id: 'other', status: 'unlisted' }, role: undefined }, policy);
  const behind = findings.flatMap((index) => result.findings[index] ?? []);
  const got = LEVEL[action];
  const want = LEVEL[prompt.expect];
  countAction(tally, got, want);
  countTopics(tally, prompt, result);
  if (want === 0 && got > 0) {
    for (const category of new Set(behind.map((finding) => finding.category))) {
      tally.falseTopics.set(category, (tally.falseTopics.get(category) ?? 0) + 1);
    }
  }
  if (!listed || got === want || !flags.has('--misses')) return;
  const why = behind.map((one) => `${one.category}=${JSON.stringify(prompt.text.slice(one.start, one.end))}@${one.confidence.toFixed(2)}`);
  console.log(
    `${prompt.id} wanted ${prompt.expect} got ${action}: ${JSON.stringify(prompt.text.slice(0, 420))}\n    ${why.slice(0, 8).join(' ')}`,
  );
}

function countAction(tally: Tally, got: number, want: number): void {
  tally.prompts += 1;
  if (got === want) tally.strict += 1;
  if (want === 0) {
    tally.allows += 1;
    if (got > 0) tally.alarms += 1;
  }
  if (want === 2) {
    tally.blocks += 1;
    if (got === 2) tally.blocked += 1;
    if (got === 0) tally.leaked += 1;
  }
}

function countTopics(tally: Tally, prompt: Prompt, result: ScanResult): void {
  const seen = new Set(result.findings.filter(({ confidence }) => confidence >= 0.5).map(({ category }) => category));
  const labelled = new Set(prompt.entities.map(({ category }) => category as Category).filter((category) => !isIdentifier(category)));
  for (const topic of labelled) {
    const count = tally.perTopic.get(topic) ?? [0, 0];
    tally.perTopic.set(topic, count);
    count[1] += 1;
    tally.topics += 1;
    if (!seen.has(topic)) continue;
    count[0] += 1;
    tally.topicsFound += 1;
  }
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`);

function print(name: string, tally: Tally): void {
  console.log(
    `${name.padEnd(18)} ${String(tally.prompts).padStart(5)} strict ${share(tally.strict, tally.prompts).padStart(6)} false alarms ${share(tally.alarms, tally.allows).padStart(6)}` +
      ` blocked ${share(tally.blocked, tally.blocks).padStart(6)} leaked ${String(tally.leaked).padStart(3)} (${share(tally.leaked, tally.blocks)}) topics ${share(tally.topicsFound, tally.topics).padStart(6)}`,
  );
}

function run(name: string, prompts: readonly Prompt[], listed: boolean): Tally {
  const tally = empty();
  for (const prompt of prompts) judge(prompt, tally, listed);
  print(name, tally);
  return tally;
}

const learnt = trainingPrompts().filter(({ file }) => !flags.has('--file') || file.includes(only ?? ''));
for (const file of new Set(learnt.map((prompt) => prompt.file))) {
  run(
    file,
    learnt.filter((prompt) => prompt.file === file),
    true,
  );
}
const total = run('train', learnt, false);
console.log([...total.perTopic].map(([topic, [found, all]]) => `${topic} ${found}/${all}`).join(', '));
console.log(
  'behind false alarms:',
  [...total.falseTopics]
    .sort((a, b) => b[1] - a[1])
    .map(([category, count]) => `${category} ${count}`)
    .join(', '),
);
const unseen = run(
  'held out',
  heldOutPrompts().filter(({ file }) => file.startsWith('train/')),
  false,
);
run(
  'held out, own',
  heldOutPrompts().filter(({ file }) => file.startsWith('own/')),
  false,
);
console.log(
  'behind false alarms:',
  [...unseen.falseTopics]
    .sort((a, b) => b[1] - a[1])
    .map(([category, count]) => `${category} ${count}`)
    .join(', '),
);
console.log([...unseen.perTopic].map(([topic, [found, all]]) => `${topic} ${found}/${all}`).join(', '));
const dev = run('school-dev', developmentPrompts(), false);
console.log(
  'behind false alarms:',
  [...dev.falseTopics]
    .sort((a, b) => b[1] - a[1])
    .map(([category, count]) => `${category} ${count}`)
    .join(', '),
);
