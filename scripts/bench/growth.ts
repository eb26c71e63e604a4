import { scan } from '../../lib/detect/engine.ts';
import { threadTime } from '../accuracy/thread-time.ts';
import { exponent } from './figures.ts';
import { mixedTexts } from './texts.ts';

export interface Growth {
  readonly points: readonly { readonly length: number; readonly milliseconds: number }[];
  /** 1 is linear. */
  readonly exponent: number;
}

const LENGTHS = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
/** Short texts are read as often as makes this many characters, and the mean counts. */
const ENOUGH = 1_000_000;

/** One text of each length in one go, as no page does it, to see how the cost grows. */
export function growth(): Growth {
  for (const text of mixedTexts(10_000, 20)) scan(text);
  const points = LENGTHS.map((length) => {
    const [text = ''] = mixedTexts(length, 1);
    const runs = Math.ceil(ENOUGH / length);
    const began = threadTime();
    for (let run = 0; run < runs; run += 1) scan(text);
    return { length, milliseconds: (threadTime() - began) / runs };
  });
  return { points, exponent: exponent(points.map((point) => [point.length, point.milliseconds])) };
}
