/** `messages.json` of one language, as browsers read it: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Internationalization */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** "$1", "$2" …, each once, in order. */
export const holesIn = (message: string): string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

/** What is wrong with a translation, a line each: keys that are missing or too many, empty texts, and other places for names and numbers. */
export function faultsOf(base: Messages, other: Messages): string[] {
  const missing = Object.keys(base).filter((key) => !(key in other));
  const extra = Object.keys(other).filter((key) => !(key in base));
  const faults = Object.keys(base).flatMap((key) => {
    const [ours, theirs] = [base[key]?.message ?? '', other[key]?.message];
    if (theirs === undefined) return [];
    if (theirs.trim() === '') return [`${key} is empty`];
    const [wanted, given] = [holesIn(ours), holesIn(theirs)].map((holes) => holes.join(' '));
    return wanted === given ? [] : [`${key} has ${given || 'no place'} where the other has ${wanted || 'none'}`];
  });
  return [...missing.map((key) => `${key} is missing`), ...extra.map((key) => `${key} is in no other language`), ...faults];
}
