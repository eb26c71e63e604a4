import type { ScanResult } from '../detect/types.ts';

/** Has a text read again by the extension's own worker; undefined if that cannot be done or there is nothing to gain. */
export type LookAgain = (text: string) => Promise<ScanResult | undefined>;

interface Look {
  readonly text: string;
  scan?: ScanResult;
  answer?: Promise<ScanResult | undefined>;
}

/** From here on, in characters, a text is read by the worker wherever somebody can wait for it: in the page it would take long enough to be felt. */
export const LONG_TEXT = 100_000;

export interface SecondLooks {
  /** What the worker saw in this very text, if it has answered. */
  of(text: string): ScanResult | undefined;
  /** The same words as the worker read them, if it has answered: a page sends a draft with other blanks and line ends than its editor shows. */
  asRead(text: string): string;
  /** Whether it, or the same words, has been read. */
  has(text: string): boolean;
  /** Asks ahead. Whether there is a new answer; false for an answer that came too late to matter. */
  ask(text: string): Promise<boolean>;
  /** The policy changed: answers that are there or under way are of no use any more. */
  reset(): void;
}

/** The draft as it was and as it is, a held paste, and the same text on its way out. */
const REMEMBERED = 4;

const keyOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Answers of the second look, kept in memory by their text. The oldest text gives way, and its answer, should it still come, is dropped. */
export function createSecondLooks(lookAgain: LookAgain): SecondLooks {
  const looks = new Map<string, Look>();
  const find = (text: string) => (looks.size > 0 ? looks.get(keyOf(text)) : undefined);
  return {
    of(text) {
      const look = find(text);
      return look?.text === text ? look.scan : undefined;
    },
    asRead(text) {
      const look = find(text);
      return look?.scan ? look.text : text;
    },
    has: (text) => find(text)?.scan !== undefined,
    async ask(text) {
      const key = keyOf(text);
      const known = looks.get(key);
      if (known && text.length > LONG_TEXT) await known.answer;
      if (key === '' || known?.text === text || (known && text.length > LONG_TEXT)) return false;
      const look: Look = { text };
      if (looks.size >= REMEMBERED) looks.delete(looks.keys().next().value ?? '');
      looks.set(key, look);
      look.answer = lookAgain(text);
      const scan = await look.answer;
      if (looks.get(key) !== look) return false;
      if (scan) look.scan = scan;
      else looks.delete(key); // nobody answered: the next pause asks again
      return scan !== undefined;
    },
    reset: () => looks.clear(),
  };
}
