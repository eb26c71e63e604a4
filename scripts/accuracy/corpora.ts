import { readdirSync, readFileSync } from 'node:fs';
import { heldOut } from '../../tests/accuracy/split.ts';

export interface LabelledPrompt {
  readonly id: string;
  readonly text: string;
  readonly expect: 'allow' | 'warn' | 'block';
}

export interface Corpus {
  readonly name: string;
  /** Only totals of it may be shown: nobody looks at what was missed in it. */
  readonly unseen: boolean;
  readonly prompts: readonly LabelledPrompt[];
}

const folder = new URL('../../tests/corpus/', import.meta.url);

const read = (name: string): LabelledPrompt[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/** The development set, the fifth of the training corpus that nothing is trained on, and the four fifths that are learnt from. */
export function readCorpora(): Corpus[] {
  const train = readdirSync(new URL('train/', folder)).flatMap((name) => read(`train/${name}`));
  return [
    { name: 'Development set', unseen: false, prompts: read('school-dev.jsonl') },
    { name: 'Never-seen fifth', unseen: true, prompts: train.filter(({ id }) => heldOut(id)) },
    { name: 'Four fifths learnt from', unseen: false, prompts: train.filter(({ id }) => !heldOut(id)) },
  ];
}
