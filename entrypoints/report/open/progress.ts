import { h } from '../../../lib/ui/elements.ts';
import type { Say } from '../../../lib/ui/words.ts';
import { inFigures } from '../view/labels.ts';

export interface ProgressBar {
  readonly element: HTMLElement;
  /** Resolves after the page has painted, so that a long merge never freezes it. */
  show(read: number, of: number): Promise<void>;
}

export function progressBar(say: Say): ProgressBar {
  const bar = h('progress', { 'aria-labelledby': 'progress' });
  const words = h('p', { id: 'progress' }, say('report_looking'));
  return {
    element: h('section', { class: 'card' }, words, bar),
    show: (read, of) => {
      bar.max = Math.max(of, 1);
      bar.value = read;
      words.textContent = say('report_reading', inFigures(read), inFigures(of));
      return new Promise((resolve) => setTimeout(resolve));
    },
  };
}
