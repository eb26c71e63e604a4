import { developmentPrompts, heldOutPrompts, outsidePrompts, type Prompt, trainingPrompts } from '../../tests/accuracy/prompts.ts';

export interface Corpus {
  readonly name: string;
  /** Only totals of it may be shown: nobody looks at what was missed in it. */
  readonly unseen: boolean;
  readonly prompts: readonly Prompt[];
}

const from = (folder: 'train' | 'own') => heldOutPrompts().filter(({ file }) => file.startsWith(`${folder}/`));

/** The development set, the two fifths that nothing is trained on (of the prompts given to us and of our own), the prompts from outside, and what is learnt from. */
export function readCorpora(): readonly [development: Corpus, given: Corpus, own: Corpus, outside: Corpus, learnt: Corpus] {
  return [
    { name: 'Development set', unseen: true, prompts: developmentPrompts() },
    { name: 'Never-seen fifth', unseen: true, prompts: from('train') },
    { name: 'Never-seen fifth of our own', unseen: true, prompts: from('own') },
    { name: 'From outside', unseen: true, prompts: outsidePrompts() },
    { name: 'Four fifths learnt from', unseen: false, prompts: trainingPrompts() },
  ];
}
