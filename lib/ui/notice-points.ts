import { h } from './elements.ts';
import type { Say } from './words.ts';

/** The three points of the first-run notice: what is checked, what is counted, who sees it. */
export const noticePoints = (say: Say, pupil: boolean): HTMLElement =>
  h('ul', {}, ...(['checked', 'counted', 'seen'] as const).map((point) => h('li', {}, say(`notice_${point}${pupil ? '_pupil' : ''}`))));
