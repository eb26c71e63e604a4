import nlp from 'compromise';
import type { Seen } from '../../overlaps.ts';
import type { Opinion, SecondLook, Span } from '../../second-look/types.ts';
import { sentenceAround } from './sentence.ts';

/** The probabilities between which compromise is heard: names in [`add`, 0.5) may be added, names in [0.5, `clear`) cleared. */
export interface Band {
  readonly add: number;
  readonly clear: number;
}

interface Term {
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * Asks compromise (https://github.com/spencermountain/compromise), a tagger by word lists and rules, about each doubtful name in its sentence: a
 * person to it confirms the doubt, no person clears the name. It knows nothing of private or public. Whether it is in use, and why, is in
 * `second-look/looks.ts`.
 */
export function compromiseLook({ add, clear }: Band): SecondLook {
  return {
    id: 'compromise',
    look(text, seen) {
      const opinion = { clear: [] as Span[], add: [] as Seen[] };
      for (const one of seen) {
        if (!isName(one) || one.confidence < add || one.confidence >= clear) continue;
        const person = isPerson(text.folded, one);
        if (one.confidence < 0.5 && person) opinion.add.push({ ...one, confidence: 0.5 });
        if (one.confidence >= 0.5 && !person) opinion.clear.push(one);
      }
      return opinion satisfies Opinion;
    },
  };
}

const isName = ({ category }: Seen): boolean => category === 'person_name' || category === 'person_initials';

/** Whether any word of the span is a person's name to compromise, read within its sentence. */
function isPerson(text: string, span: Span): boolean {
  const { start, end } = sentenceAround(text, span);
  const sentences = nlp(text.slice(start, end)).json({ offset: true }) as readonly { readonly terms: readonly Term[] }[];
  return sentences
    .flatMap(({ terms }) => terms)
    .some(({ tags, offset }) => {
      const from = start + offset.start;
      return from < span.end && from + offset.length > span.start && tags.includes('Person');
    });
}
