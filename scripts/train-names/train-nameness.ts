import { lettersOf, NAMENESS_BITS } from '../../lib/detect/names/nameness.ts';
import { Ftrl, sigmoid } from './ftrl.ts';
import { randomFrom, shuffled } from './random.ts';
import { censusSurnames, forenameLevels, list, namesByOrigin, surnameLevels, wordCounts } from './sources.ts';

/** Trains the spelling model: names of all lists against English words that are on none of them. */
export function trainNameness(skip: ReadonlySet<string>): Float32Array {
  const forenames = forenameLevels();
  const surnames = surnameLevels();
  const counts = wordCounts();
  const items: { word: string; name: number }[] = [];
  for (const [word, level] of [...forenames, ...surnames]) {
    if (level > 0 && usable(word) && !skip.has(word) && (counts.get(word) ?? 0) < 3) items.push({ word, name: 1 });
  }
  for (const { forenames: first, surnames: last } of namesByOrigin().values()) {
    for (const word of [...first, ...last]) if (usable(word) && (counts.get(word) ?? 0) < 3) items.push({ word, name: 1 });
  }
  for (const [word, percent] of censusSurnames())
    if (percent >= 0.001 && usable(word) && !surnames.get(word)) items.push({ word, name: 1 });
  const vocabulary = new Set([...list('wordnet/words.txt').map((line) => line.split(' ')[0] ?? ''), ...counts.keys()]);
  for (const word of vocabulary) {
    if (usable(word) && (forenames.get(word) ?? 0) + (surnames.get(word) ?? 0) === 0) items.push({ word, name: 0 });
  }
  const learner = new Ftrl(2 ** NAMENESS_BITS, { rate: 0.08, l1: 1.2, l2: 1 });
  const slots: number[] = [];
  for (let pass = 0; pass < 4; pass += 1) {
    for (const { word, name } of shuffled(items, randomFrom(11 + pass))) {
      slots.length = 0;
      let sum = 0;
      lettersOf(word, (slot) => {
        slots.push(slot);
        sum += learner.weights[slot] ?? 0;
      });
      const gradient = (sigmoid(sum) - name) * (name ? 1.3 : 1);
      for (const slot of slots) learner.update(slot, gradient);
    }
  }
  return learner.weights;
}

const usable = (word: string): boolean => /^[a-z]{3,}$/.test(word);
