import { type Prompt, trainingPrompts } from '../../tests/accuracy/prompts.ts';

/** The same order on every run: a linear congruential generator, https://doi.org/10.1090/S0025-5718-99-00996-5 */
function shuffled<Item>(items: readonly Item[]): Item[] {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const all = [...items];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [all[last], all[other]] = [all[other] as Item, all[last] as Item];
  }
  return all;
}

/** A long text of what schools write, innocent and not, tables among it; the four fifths that may be looked at, mixed. */
function* mixed(prompts: readonly Prompt[]): Generator<string> {
  for (;;) for (const { text } of prompts) yield text;
}

/** `count` texts of exactly `length` UTF-16 units, each of whole prompts below each other but for the last, which is cut. */
export function mixedTexts(length: number, count: number): string[] {
  const parts = mixed(shuffled(trainingPrompts()));
  return Array.from({ length: count }, () => {
    const pieces: string[] = [];
    for (let written = 0; written < length; ) {
      const piece = `${parts.next().value as string}\n\n`;
      pieces.push(piece);
      written += piece.length;
    }
    return pieces.join('').slice(0, length);
  });
}
