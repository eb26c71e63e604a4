import { h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';

const LINES = ['popup_privacy_1', 'popup_privacy_2', 'popup_privacy_3', 'popup_privacy_4', 'popup_privacy_5'] as const;

/** Privacy in five lines; PRIVACY.md says the same at more length. */
export const privacy = (say: Say): HTMLElement =>
  h('section', {}, h('details', {}, h('summary', {}, say('popup_privacy')), h('ol', {}, ...LINES.map((line) => h('li', {}, say(line))))));
