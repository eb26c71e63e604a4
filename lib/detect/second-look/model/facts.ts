import type { Topic } from '../../categories.ts';
import facts from './facts.generated.json' with { type: 'json' };

/** What the training wrote beside the model: file checksums, labels, thresholds and the self-test (scripts/train-second-look/export.py). */
export const { files, thresholds } = facts;

export const PRIVATE = facts.kinds.indexOf('private');
export const KINDS = facts.kinds.length;
const TEXT_LABELS = facts.textLabels as readonly ('warn_or_block' | 'block' | Topic)[];
export const WARN_OR_BLOCK = TEXT_LABELS.indexOf('warn_or_block');
export const BLOCK = TEXT_LABELS.indexOf('block');
/** Every topic with its place among the labels of a text. */
export const TOPIC_LABELS = TEXT_LABELS.flatMap((label, place) =>
  label === 'warn_or_block' || label === 'block' ? [] : [[label, place] as const],
);
