/** What people in these tests write. Everyone is invented; the UPN has a right check letter and belongs to nobody. */

export const CLEAN = 'Plan a Year 8 lesson on Macbeth with a starter, two tasks and a plenary.';

/** Two pupils, a UPN and two diagnoses: blocked by the default pack, and safe to send once names and number are replaced. */
export const STOPPED =
  'Draft a risk assessment for a museum trip. Chidera Okafor (UPN B801200005001) has epilepsy and Jayden Smethwick has asthma.';

/** One private name and nothing else: the default pack warns and lets the person choose. */
export const WARNED = 'Write a short, warm birthday message for Jayden Smethwick in 8B.';

/** What placeholders stand for. Parts of a name count: "not one of the original words" is meant. */
export const IDENTIFIERS = ['Chidera', 'Okafor', 'B801200005001', '801200005001', 'Jayden', 'Smethwick'] as const;

/** The facts that make it sensitive; none may leave while the prompt is stopped. */
export const FACTS = ['epilepsy', 'asthma'] as const;

/** Those of `words` that occur in a text, in any case. */
export const wordsIn = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => text.toLowerCase().includes(word.toLowerCase()));
