import { button, h } from '../../../lib/ui/elements.ts';
import type { Say } from '../../../lib/ui/words.ts';
import { inFigures } from '../view/labels.ts';

export interface ProgressBar {
  readonly element: HTMLElement;
  /** Aborted when the person presses Stop. */
  readonly signal: AbortSignal;
  /** Resolves after the page has painted and heard clicks, so that a long merge never freezes it. */
  show(read: number, of: number): Promise<void>;
}

/** As long as a page may be busy before a person notices. https://web.dev/articles/optimize-long-tasks */
const UNNOTICED = 50;

export function progressBar(say: Say): ProgressBar {
  const stopping = new AbortController();
  const bar = h('progress', { 'aria-labelledby': 'progress' });
  const words = h('p', { id: 'progress' }, say('report_looking'));
  const stop = button(say('report_stop'), 'second', () => stopping.abort());
  let painted = performance.now();
  return {
    element: h('section', { class: 'card' }, words, bar, h('div', { class: 'row' }, stop)),
    signal: stopping.signal,
    show: async (read, of) => {
      if (performance.now() - painted < UNNOTICED && read < of) return;
      bar.max = Math.max(of, 1);
      bar.value = read;
      words.textContent = say('report_reading', inFigures(read), inFigures(of));
      await new Promise((resolve) => setTimeout(resolve));
      painted = performance.now();
    },
  };
}
