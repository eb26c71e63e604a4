import { button, h } from './elements.ts';
import { mountIsland } from './shadow.ts';
import { showToast } from './toast.ts';
import type { Say } from './words.ts';

/** Milliseconds the offer stands: long enough to find it, since nothing else on the page holds the text. */
const STAYS = 120_000;

/** The page has no box for a text, or did not take it: the person may take it along on the clipboard. */
export function offerCopy(text: string, say: Say): void {
  const copy = () => {
    const island = mountIsland('');
    const words = h('textarea');
    words.value = text;
    island.root.append(words);
    words.select();
    const done = document.execCommand('copy'); // inside a closed root, by the person's own press, as in statement.ts
    island.remove();
    if (done) showToast(say('toast_copied'));
  };
  showToast(say('toast_not_taken'), STAYS, button(say('toast_copy'), 'second', copy));
}
