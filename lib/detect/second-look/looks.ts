import type { ModelReading } from './model/reading.ts';
import { modelLook } from './model-look.ts';
import type { SecondLook } from './types.ts';

/**
 * The readers in use, in the order in which they are heard. For the worker only: they may be heavy. `readByModel` reaches the model, wherever it
 * lives; undefined means that it has nothing to say.
 *
 * compromise (`names/second-look/compromise.ts`) is not among them, by measurement: at the same probability, names that it takes for people are
 * private as often as names that it does not, so every band in which it was heard only moved false alarms against names missed
 * (docs/accuracy.md, "The second look").
 */
export const looksBy = (readByModel: (folded: string) => Promise<ModelReading | undefined>): readonly SecondLook[] => [
  modelLook(readByModel),
];
