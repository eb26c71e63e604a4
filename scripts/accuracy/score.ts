import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Prompt } from '../../tests/accuracy/prompts.ts';

/** One prompt answered, as far as the scorer reads it. */
export interface Scored {
  readonly id: string;
  readonly action: string;
  readonly findings: readonly { readonly category: string; readonly start: number; readonly end: number }[];
}

/** What tests/corpus/score.mjs says; rates from 0 to 1, `null` where there was nothing to count. */
export interface Score {
  readonly prompts: number;
  readonly action: { readonly strict: number; readonly falseAlarm: number; readonly blockRecall: number; readonly leaked: number };
  readonly identifiers: { readonly precision: number; readonly recall: number };
  readonly names: { readonly recall: number };
  readonly topics: { readonly recall: number };
  /** `found/wanted (labelled n)` by category, and `found/wanted` by topic. */
  readonly perCategory: Readonly<Record<string, string>>;
  readonly perTopic: Readonly<Record<string, string>>;
}

/** Scored by the corpus's own scorer, so that these figures and anybody else's are the same thing. */
export function score(prompts: readonly Prompt[], answers: readonly Scored[]): Score {
  const folder = mkdtempSync(join(tmpdir(), 'lollipop-score-'));
  try {
    const [gold, predicted] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
    writeFileSync(gold, lines(prompts));
    writeFileSync(predicted, lines(answers));
    const scorer = fileURLToPath(new URL('../../tests/corpus/score.mjs', import.meta.url));
    const { stdout, status } = spawnSync(process.execPath, [scorer, gold, predicted, '--json'], { encoding: 'utf8' });
    if (status !== 0) throw new Error('tests/corpus/score.mjs failed');
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const lines = (items: readonly object[]) => items.map((item) => `${JSON.stringify(item)}\n`).join('');
