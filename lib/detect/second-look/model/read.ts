import type { Encode, Logits } from './encoder.ts';
import { type ModelReading, readingOf } from './reading.ts';
import type { Tokenise } from './tokenise.ts';
import { type Window, windowsOf } from './windows.ts';

/** Reads a text with the model; undefined if it is too long, or was put aside for a newer one. */
export type Read = (text: string) => Promise<ModelReading | undefined>;

/** UTF-16 units: about 4,000 words, three seconds' work. A longer text is left to the fast look. */
const LONGEST = 24_000;
/** Windows whose answers are kept, in memory, 6 kB each: all of a long draft, so that a change at its end costs one window. */
const REMEMBERED = 64;

/**
 * Texts are read one window a call. The newest counts: one that comes in between takes over, and what was read of the older stays remembered. `breathe` lets
 * others have a turn between windows.
 */
export function createRead(tokenise: Tokenise, encode: Encode, breathe: () => Promise<unknown>): Read {
  const known = new Map<string, Logits>();
  let newest = 0;

  async function answer(window: Window): Promise<Logits> {
    const key = `${window.ids} ${window.forms}`;
    const logits = known.get(key) ?? (await encode(window));
    known.delete(key); // the last used stand last
    known.set(key, logits);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? '');
    return logits;
  }

  return async (text) => {
    newest += 1;
    const mine = newest;
    if (text.length > LONGEST) return undefined;
    const pieces = tokenise(text);
    const windows = windowsOf(pieces);
    const answers: Logits[] = [];
    for (const window of windows) {
      answers.push(await answer(window));
      await breathe();
      if (newest !== mine) return undefined;
    }
    return readingOf(text, pieces, windows, answers);
  };
}
