import { type Composers, readComposer } from './composer.ts';
import type { Judge } from './judge.ts';
import type { Presses } from './presses.ts';
import { stops } from './stops.ts';

/** Words of a stopped text or of a draft that would be stopped. */
export interface Held {
  readonly words: readonly string[];
  /** Of which no piece with such words may go either; empty for a text that was stopped before it was a draft. */
  readonly draft: string;
}

/** Shorter names are words too. */
const TELLING = 8;

/** What must not be in any request now, worked out once for each task of the page. */
export function createHeld(
  judge: Judge,
  composers: Pick<Composers, 'filled'>,
  presses: Pick<Presses, 'drafts' | 'earlier' | 'said'>,
): () => readonly Held[] {
  let held: readonly Held[] | undefined;
  return () => {
    if (held) return held;
    queueMicrotask(() => {
      held = undefined; // a page that asks for a hundred pictures in one go has its boxes read once
    });
    const drafts = [...new Set([...composers.filled().map(readComposer), ...presses.drafts()])].map(judge.judge);
    const may = drafts.filter((verdict) => !stops(verdict)).map(({ text }) => text);
    const said = [...may, ...presses.said()]; // a page sends the whole conversation again with each turn
    const mayBeSaid = (words: string) => words.length < TELLING || said.some((text) => text.includes(words));
    held = [
      ...drafts.filter(stops).map((verdict) => ({ words: judge.stoppedWords(verdict), draft: verdict.text })),
      ...presses
        .earlier()
        .map(judge.judge)
        .filter(stops)
        .map((verdict) => ({ words: judge.stoppedWords(verdict, mayBeSaid), draft: '' })),
    ];
    return held;
  };
}
