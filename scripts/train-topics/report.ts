import { type Category, isIdentifier } from '../../lib/detect/categories.ts';
import { conclude } from '../../lib/detect/engine.ts';
import type { TopicModels } from '../../lib/detect/topics/models.ts';
import type { ScanResult } from '../../lib/detect/types.ts';
import { builtInPolicy } from '../../lib/policy/built-in.ts';
import { decide } from '../../lib/policy/decide.ts';
import type { Prompt } from '../../tests/accuracy/prompts.ts';
import type { Stage } from './index.ts';
import { goldMentions, type Sample } from './samples.ts';

const LEVEL = { allow: 0, note: 0, warn: 1, justify: 1, block: 2 } as const;
const policy = builtInPolicy();
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

class Tally {
  readonly all = { allow: 0, warn: 0, block: 0 };
  alarms = 0;
  blocked = 0;
  leaked = 0;
  warned = 0;
  said = 0;
  right = 0;
  readonly behind = new Map<string, number>();
  readonly topics = new Map<string, { found: number; all: number }>();

  count({ expect, entities }: Prompt, result: ScanResult): void {
    const { action, findings } = decide(result, { tool: { id: 'other', status: 'unlisted' }, role: undefined }, policy);
    const level = LEVEL[action];
    this.all[expect] += 1;
    if (expect === 'allow' && level > 0) {
      this.alarms += 1;
      for (const category of new Set(findings.map((index) => result.findings[index]?.category ?? '')))
        this.behind.set(category, (this.behind.get(category) ?? 0) + 1);
    }
    if (expect === 'warn' && level === 1) this.warned += 1;
    if (expect === 'block' && level === 2) this.blocked += 1;
    if (expect === 'block' && level === 0) this.leaked += 1;
    const got = new Set<string>(result.findings.filter(({ confidence }) => confidence >= 0.5).map(({ category }) => category));
    const labelled = new Set(entities.map(({ category }) => category));
    for (const category of got) {
      if (isIdentifier(category as Category)) continue;
      this.said += 1;
      if (labelled.has(category)) this.right += 1;
    }
    for (const topic of new Set(entities.map(({ category }) => category).filter((category) => !isIdentifier(category as Category)))) {
      const own = this.topics.get(topic) ?? { found: 0, all: 0 };
      this.topics.set(topic, { found: own.found + (got.has(topic) ? 1 : 0), all: own.all + 1 });
    }
  }

  toString(): string {
    const { allow, warn, block } = this.all;
    const topics = [...this.topics.values()].reduce((sum, { found, all }) => ({ found: sum.found + found, all: sum.all + all }), {
      found: 0,
      all: 0,
    });
    return `false alarms ${share(this.alarms, allow)}, blocked ${share(this.blocked, block)}, leaked ${share(this.leaked, block)}, warned ${share(this.warned, warn)}, topics ${share(topics.found, topics.all)} (right ${share(this.right, this.said)})`;
  }
}

/** What unseen prompts get: every prompt judged by models that were trained without it. Settings may be chosen by this, never by the held-out fifth. */
export function report(name: string, stages: readonly Stage[], modelsFor: (sample: Sample) => TopicModels, details = false): void {
  const tallies = { train: new Tally(), own: new Tally() };
  for (const { sample, seen, reading } of stages) {
    const { prompt, text, tables } = sample;
    if (!prompt) continue;
    const result = conclude(text, tables, seen, {}, { reading, models: modelsFor(sample) });
    tallies[prompt.file.startsWith('own') ? 'own' : 'train'].count(prompt, result);
  }
  console.log(`${name}\n  train: ${tallies.train}\n  own:   ${tallies.own}`);
  if (!details) return;
  for (const { behind, topics } of Object.values(tallies)) {
    console.log(
      '  behind false alarms:',
      [...behind]
        .sort((a, b) => b[1] - a[1])
        .map((pair) => pair.join(' '))
        .join(', '),
    );
    console.log('  topics:', [...topics].map(([topic, { found, all }]) => `${topic} ${found}/${all}`).join(', '));
  }
}

/** Recall of private names by how many harmless prompts are flagged, before the last step of names and after it. */
export function nameCurve(stages: readonly Stage[]): void {
  const known = stages.filter(({ sample }) => sample.prompt);
  const names = known.reduce((sum, { sample }) => sum + sample.gold.length, 0);
  for (const [title, scoresOf] of [
    ['before', ({ sample }: Stage) => sample.verdicts.scores],
    ['after', ({ scores }: Stage) => scores],
  ] as const) {
    const allows = known
      .filter(({ sample }) => sample.prompt?.expect === 'allow')
      .map((stage) => Math.max(-99, ...scoresOf(stage)))
      .sort((a, b) => b - a);
    const at = [0.02, 0.03, 0.05, 0.08].map((rate) => {
      const threshold = allows[Math.floor(allows.length * rate)] ?? 0;
      const found = known.reduce((sum, stage) => sum + rightOnes(stage, scoresOf(stage), threshold), 0);
      return `${rate}: ${share(found, names)} from ${threshold.toFixed(2)}`;
    });
    console.log(`names ${title} the last step, recall by false alarms: ${at.join(', ')}`);
  }
}

const rightOnes = ({ sample }: Stage, scores: readonly number[], threshold: number): number =>
  goldMentions(sample).filter((marked, k) => marked && (scores[k] ?? 0) > threshold).length;
