import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { SettleWeights } from '../../lib/detect/names/settle.ts';
import { SLOT_BITS } from '../../lib/detect/topics/features.ts';
import { type Boosted, packTrees, shareTreeCounts } from '../train-names/boosting.ts';
import { packWeights, shareCounts } from '../train-names/pack-weights.ts';
import { NEEDED } from './needed.ts';
import type { Trainees } from './words.ts';

/** Steps that a weight is rounded to, either side of zero. */
const LEVELS = 9;

/** Writes the trained parts; returns their sizes, gzip, in bytes. */
export function writeModels(words: Trainees, hearing: Readonly<Record<string, Boosted>>, settle: SettleWeights): Record<string, number> {
  const scorers = Object.entries(words).map(([name, trained]) => {
    const { bias, weights } = trained;
    const table = new Float32Array(2 ** SLOT_BITS);
    for (const [slot, weight] of weights) table[slot] = weight;
    return { name, bias: Number(bias.toFixed(4)), words: packWeights(table, SLOT_BITS, LEVELS) };
  });
  const tables = shareCounts(scorers.map(({ words }) => words));
  const forests = shareTreeCounts(Object.values(hearing).map(packTrees));
  const parts = {
    scorers: Object.fromEntries(scorers.map(({ name, bias }, k) => [name, { bias, words: tables[k] }])),
    hearing: Object.fromEntries(Object.keys(hearing).map((name, k) => [name, forests[k]])),
    settle,
    needed: NEEDED,
  };
  const lines = Object.entries(parts).map(([name, part]) => `export const ${name} = ${JSON.stringify(part)};`);
  const file = ['/** Written by scripts/train-topics; do not edit. */', ...lines, ''].join('\n');
  writeFileSync(new URL('../../lib/detect/topics/model.generated.ts', import.meta.url), file);
  const size = (text: string) => gzipSync(text, { level: 9 }).length;
  return { all: size(file), ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, size(JSON.stringify(part))])) };
}
