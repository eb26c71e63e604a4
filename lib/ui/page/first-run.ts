import { button, h } from '../elements.ts';
import { noticePoints } from '../notice-points.ts';
import type { Say } from '../words.ts';

/** The first-run notice as a part of a page of ours: the same three points as on the page of an AI tool. */
export function firstRun(say: Say, pupil: boolean, onClose: () => void): HTMLElement {
  const card = h('section', { class: 'card first-run', 'aria-labelledby': 'first-run' });
  const close = button(say('notice_close'), 'primary', () => {
    card.remove();
    onClose();
  });
  card.append(h('h2', { id: 'first-run' }, say('notice_installed')), noticePoints(say, pupil), h('div', { class: 'row' }, close));
  return card;
}
