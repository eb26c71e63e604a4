import nlp from 'compromise';
import { createJudge } from '../../lib/intercept/judge.ts';
import { situationFor } from '../check/answer.ts';
import { quantile, quickest } from './figures.ts';
import { mixedTexts } from './texts.ts';

const { policy, situation } = situationFor({});

/** A judge as the guard has it, without a worker: looks, decides, and remembers the last texts. */
const newJudge = () => createJudge(() => ({ policy, tool: situation.tool as never, role: situation.role }));

/** How often each text is read; the quickest counts. */
const RUNS = 3;

/** Milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

const spread = (values: readonly number[]): Spread => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) });

export interface Verdicts {
  readonly length: number;
  readonly texts: number;
  readonly ours: Spread;
  readonly compromise: Spread;
}

/** A verdict on each of `count` texts, and compromise's people in the same ones, turn by turn so that both meet the same machine. */
export function verdicts(length: number, count: number): Verdicts {
  for (const text of mixedTexts(2_000, 60)) {
    newJudge().judge(text);
    nlp(text).people().json();
  }
  const ours: number[] = [];
  const theirs: number[] = [];
  for (const text of mixedTexts(length, count)) {
    ours.push(quickest(RUNS, () => newJudge().judge(text)));
    theirs.push(quickest(RUNS, () => nlp(text).people().json({ offset: true })));
  }
  return { length, texts: count, ours: spread(ours), compromise: spread(theirs) };
}

export interface Typing {
  /** A verdict in the pause after a word, in a draft near 2,000 characters. */
  readonly pause: Spread;
  /** The same text asked about again: at send, and at the network call. */
  readonly again: Spread;
}

/** What typing costs: nothing is judged on a key, but in the pause after it, on the whole draft. */
export function typing(): Typing {
  const pause: number[] = [];
  const again: number[] = [];
  for (const text of mixedTexts(2_000, 12)) {
    const judge = newJudge();
    for (let end = text.length - 200; end < text.length; end += 10) {
      const draft = text.slice(0, end);
      pause.push(quickest(RUNS, () => newJudge().judge(draft)));
      judge.judge(draft);
      again.push(quickest(RUNS, () => judge.judge(draft)));
    }
  }
  return { pause: spread(pause), again: spread(again) };
}
