/** What people in these tests write. Everyone is invented; the UPN has a right check letter and belongs to nobody. */

export const CLEAN = 'Plan a Year 8 lesson on Macbeth with a starter, two tasks and a plenary.';

/** A pupil, a UPN and a diagnosis: blocked by the default pack, and safe to send once name and number are replaced. */
export const STOPPED = 'Make this worksheet on volcanoes easier to read. It is for Chidera Okafor, UPN B801200005001, who has dyslexia.';

/** One private name and nothing else: the default pack warns and lets the person choose. */
export const WARNED = 'Write a short, warm birthday message for Jayden Smethwick in 8B.';

/** What placeholders stand for. Parts of a name count: "not one of the original words" is meant. */
export const IDENTIFIERS = ['Chidera', 'Okafor', 'B801200005001', '801200005001'] as const;

/** The fact that makes it sensitive; it may not leave while the prompt is stopped. */
export const FACTS = ['dyslexia'] as const;

/** Those of `words` that occur in a text, in any case. */
export const wordsIn = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));
