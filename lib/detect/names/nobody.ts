import type { Described } from './people.ts';
import { isTitle } from './people.ts';
import type { Sequence } from './sequence.ts';
import { SHAPE } from './words.ts';

/**
 * Mentions that are no private person's whatever the words around them: a title or kin alone ("Miss", "Nana"), the people of forms and manuals, and bodies,
 * laws and illnesses called after somebody ("Garfield Weston Foundation", "Natasha's Law").
 */
const HEADS = new Set(
  'foundation trust ltd limited academy primary infants juniors college university nursery council museum theatre institute society association catering coaches services syndrome disease law act inquiry prize award'.split(
    ' ',
  ),
);
const STOCK = /^(?:jane doe|john doe|jo\w? bloggs|fred bloggs|an? (?:n )?other)$/;

export function isNobody({ text, facts, shapes }: Sequence, { words, to, title, facts: own }: Described): boolean {
  const last = words.at(-1) ?? '';
  if (words.length === 1 && title === 0) {
    if (isTitle(last)) return true;
  } else if (STOCK.test(words.join(' ')) || (HEADS.has(last) && (own.at(-1)?.known.surname ?? 0) < 2)) return true;
  // In capitals the body follows its name: "Larkhill Primary", "Natasha's Law".
  return shapes[to] === SHAPE.title && HEADS.has(facts[to]?.bare ?? '') && text.tokens[to]?.start === (text.tokens[to - 1]?.end ?? 0) + 1;
}
