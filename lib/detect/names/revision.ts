import { EVIDENCE_NAMES, type Judged } from './evidence.ts';

/**
 * The second hearing: each mention is judged again with the first verdicts on the others, because the people of one text are mostly of one
 * kind. Twelve mentions either side are heard: a page further on may be about other people.
 */
const AGAIN = 'tagger words title famousFull famousWord declared tokens placeInLine firstForename context contextOthers contextKnown'
  .split(' ')
  .map((name) => EVIDENCE_NAMES.indexOf(name));
export const REVISION = 9 + AGAIN.length;
const HEARD = 12;
const clip = (score: number): number => Math.max(-4, Math.min(4, score));

/** `scores`: log-odds of the first hearing. One row a mention. */
export function revisionRows({ mentions, rows }: Judged, scores: readonly number[]): Float32Array[] {
  const persons = new Map<number, { count: number; sum: number; most: number; next: number }>();
  mentions.forEach(({ person }, k) => {
    const score = clip(scores[k] ?? 0);
    const known = persons.get(person) ?? { count: 0, sum: 0, most: -9, next: -9 };
    persons.set(person, {
      count: known.count + 1,
      sum: known.sum + score,
      most: Math.max(known.most, score),
      next: Math.max(known.next, Math.min(known.most, score)),
    });
  });
  const windows = windowsOf(scores);
  return mentions.map(({ person }, k) => {
    const own = scores[k] ?? 0;
    const clipped = clip(own);
    const group = persons.get(person);
    const again = (group?.count ?? 1) - 1;
    const rest = (windows.counts[k] ?? 1) - 1;
    const out = new Float32Array(REVISION);
    const row = rows[k];
    out[0] = own;
    out[1] = rest ? ((windows.sums[k] ?? 0) - clipped) / rest : 0;
    out[2] = rest ? ((windows.positive[k] ?? 0) - (own > 0 ? 1 : 0)) / rest : 0;
    out[3] = again ? ((group?.sum ?? 0) - clipped) / again : 0;
    out[4] = again ? (clipped === group?.most ? (group?.next ?? 0) : (group?.most ?? 0)) : 0;
    out[5] = clip(scores[k - 1] ?? 0);
    out[6] = clip(scores[k + 1] ?? 0);
    out[7] = again;
    out[8] = Math.min(50, rest);
    for (let i = 0; i < AGAIN.length; i += 1) out[9 + i] = row?.[AGAIN[i] ?? 0] ?? 0;
    return out;
  });
}

/** Sums over the mentions up to `HEARD` before and after each. */
function windowsOf(scores: readonly number[]): { sums: Float64Array; positive: Float64Array; counts: Uint32Array } {
  const length = scores.length;
  const total = new Float64Array(length + 1);
  const positives = new Float64Array(length + 1);
  scores.forEach((score, k) => {
    total[k + 1] = (total[k] ?? 0) + clip(score);
    positives[k + 1] = (positives[k] ?? 0) + (score > 0 ? 1 : 0);
  });
  const sums = new Float64Array(length);
  const positive = new Float64Array(length);
  const counts = new Uint32Array(length);
  for (let k = 0; k < length; k += 1) {
    const from = Math.max(0, k - HEARD);
    const to = Math.min(length, k + HEARD + 1);
    sums[k] = (total[to] ?? 0) - (total[from] ?? 0);
    positive[k] = (positives[to] ?? 0) - (positives[from] ?? 0);
    counts[k] = to - from;
  }
  return { sums, positive, counts };
}
