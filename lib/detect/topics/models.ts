import type { SettleWeights } from '../names/settle.ts';
import { unpackTrees } from '../trees.ts';
import type { Asked } from './asked.ts';
import type { Hearing, Needed } from './hear.ts';
import { hearing, needed, scorers, settle } from './model.generated.ts';
import { type Linear, type Scorers, scorersOf, unpackLinear } from './scorer.ts';

/** Everything learnt that topics rest on, and the last step of names. */
export interface TopicModels {
  readonly scorers: Scorers;
  readonly hearing: Hearing;
  readonly needed: Needed;
  readonly settle: SettleWeights;
}

let models: TopicModels | undefined;

const each = <From, To>(parts: Readonly<Record<string, From>>, unpack: (part: From) => To) =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, unpack(part)]));

/** Unpacked on the first scan and not when the page loads. */
export function topicModels(): TopicModels {
  models ??= {
    scorers: scorersOf(each(scorers, unpackLinear) as Record<Asked, Linear>),
    hearing: each(hearing, unpackTrees) as Hearing,
    needed,
    settle,
  };
  return models;
}
