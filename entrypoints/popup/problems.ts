import { h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';

/** A setting that was refused, as the worker stored it. */
export interface Problem {
  readonly key: string;
  readonly reason: string;
}

/** What IT has to mend: settings that were refused, and stopped addresses that this copy may not reach. Nothing where all is well. */
export function problemsIn(refused: readonly Problem[], unreachable: readonly string[], say: Say): HTMLElement[] {
  const settings = refused.map(({ key, reason }) => h('li', {}, h('code', {}, key), `: ${reason}`));
  const addresses = unreachable.map((listed) => h('li', {}, h('code', {}, listed)));
  return [
    ...(settings.length > 0 ? [section(say('popup_problems'), settings)] : []),
    ...(addresses.length > 0 ? [section(say('popup_unreachable'), addresses)] : []),
  ];
}

const section = (title: string, items: readonly HTMLElement[]) =>
  h('section', {}, h('h2', { class: 'care' }, title), h('ul', {}, ...items));
