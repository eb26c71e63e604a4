import { ASKED, type Asked } from '../../lib/detect/topics/asked.ts';
import { type Linear, type Scorers, scorersOf } from '../../lib/detect/topics/scorer.ts';
import { type Settings, type Trained, trainPruned } from './regression.ts';
import type { Sample } from './samples.ts';

const usual = { epochs: 20, ridge: 2e-3, rarest: 2 };
/** How many words each question keeps; topics have cues of their own besides. */
const KEPT: Partial<Record<Asked, number>> = { real: 2000, person: 1500, work: 250, marking: 200, business: 250 };
const KEPT_BY_TOPIC = 45;

export type Trainees = Readonly<Record<Asked, Trained>>;

/** The linear scorers of the first step, one for each question and topic. */
export function trainWords(samples: readonly Sample[]): Trainees {
  return Object.fromEntries(
    ASKED.map((asked) => {
      const lines = samples.flatMap(({ gathered, labels }) =>
        gathered.pieces.flatMap(({ slots }, window) => {
          const label = labels[window]?.[asked];
          return label === undefined ? [] : [{ features: slots, label }];
        }),
      );
      const settings: Settings = { ...usual, keep: KEPT[asked] ?? KEPT_BY_TOPIC };
      return [asked, trainPruned(lines, settings)];
    }),
  ) as Trainees;
}

/** The scorers as the browser will have them, but for rounding. */
export const scorersFrom = (trainees: Trainees): Scorers => scorersOf(trainees as Record<Asked, Linear>);
