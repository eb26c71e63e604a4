import { isIdentifier } from '../../../lib/detect/categories.ts';
import { scanAgain } from '../../../lib/detect/second-look/scan-again.ts';
import type { SecondLook } from '../../../lib/detect/second-look/types.ts';
import type { ScanResult } from '../../../lib/detect/types.ts';
import { builtInPolicy } from '../../../lib/policy/built-in.ts';
import { decide } from '../../../lib/policy/decide.ts';
import { goldSpans } from '../../../scripts/train-names/corpus.ts';
import type { Prompt } from '../prompts.ts';

/** Counts over one set of prompts. `alarms` are of the prompts to allow, `blocked` and `leaked` of those to block. */
export interface Tally {
  prompts: number;
  right: number;
  allows: number;
  alarms: number;
  blocks: number;
  blocked: number;
  leaked: number;
  names: number;
  named: number;
  flagged: number;
  flaggedRight: number;
  topics: number;
  topicsFound: number;
  topicsSaid: number;
}

const LEVEL = { allow: 0, note: 0, warn: 1, justify: 1, block: 2 } as const;
const policy = builtInPolicy();
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export async function tallyOf(prompts: readonly Prompt[], looks: readonly SecondLook[]): Promise<Tally> {
  const tally: Tally = {
    prompts: prompts.length,
    right: 0,
    allows: 0,
    alarms: 0,
    blocks: 0,
    blocked: 0,
    leaked: 0,
    names: 0,
    named: 0,
    flagged: 0,
    flaggedRight: 0,
    topics: 0,
    topicsFound: 0,
    topicsSaid: 0,
  };
  for (const prompt of prompts) {
    const result = await scanAgain(prompt.text, {}, looks);
    countAction(tally, prompt, result);
    countNames(tally, prompt, result);
    countTopics(tally, prompt, result);
  }
  return tally;
}

function countAction(tally: Tally, prompt: Prompt, result: ScanResult): void {
  const got = LEVEL[decide(result, { tool: { id: 'other', status: 'unlisted' }, role: 'teacher' }, policy).action];
  const wanted = LEVEL[prompt.expect];
  if (got === wanted) tally.right += 1;
  if (wanted === 0) tally.allows += 1;
  if (wanted === 0 && got > 0) tally.alarms += 1;
  if (wanted === 2) tally.blocks += 1;
  if (wanted === 2 && got === 2) tally.blocked += 1;
  if (wanted === 2 && got === 0) tally.leaked += 1;
}

function countNames(tally: Tally, prompt: Prompt, { findings }: ScanResult): void {
  const spans = goldSpans(prompt).filter(({ kind }) => kind === 'private' || kind === 'initials');
  const found = findings.filter(({ category }) => category === 'person_name' || category === 'person_initials');
  for (const span of spans.filter(({ kind }) => kind === 'private')) {
    tally.names += 1;
    if (found.reduce((sum, one) => sum + overlap(one, span), 0) * 2 >= span.end - span.start) tally.named += 1;
  }
  tally.flagged += found.length;
  tally.flaggedRight += found.filter((one) => spans.some((span) => overlap(one, span) > 0)).length;
}

function countTopics(tally: Tally, prompt: Prompt, { findings }: ScanResult): void {
  const wanted = new Set(prompt.entities.map(({ category }) => category).filter((category) => !isIdentifier(category as never)));
  const said = new Set<string>(findings.map(({ category }) => category).filter((category) => !isIdentifier(category)));
  tally.topics += wanted.size;
  tally.topicsSaid += said.size;
  tally.topicsFound += [...wanted].filter((topic) => said.has(topic)).length;
}
