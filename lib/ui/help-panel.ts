import { button, h } from './elements.ts';
import { mark } from './mark.ts';
import { type Anchor, keepNear } from './placement.ts';
import { mountIsland } from './shadow.ts';
import { theme } from './theme.ts';
import type { Say } from './words.ts';

const css = `
.help {
  position: fixed; inset: auto 16px 16px auto; margin: 0; width: min(440px, calc(100vw - 32px)); max-height: calc(100vh - 32px); overflow: auto; padding: 18px 22px;
  border: 1px solid var(--line); border-radius: 18px; background: var(--paper); color: var(--ink); box-shadow: 0 16px 44px rgb(10 18 30 / .26);
}
.help:not(:popover-open) { display: none; }
.head { display: flex; gap: 12px; align-items: center; }
h2 { margin: 0; font-size: 18px; line-height: 1.3; }
p { margin: 8px 0 0; }
ul { margin: 12px 0 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 12px; }
li { padding: 9px 14px; } li + li { border-top: 1px solid var(--line); }
a { color: var(--fix); font-weight: 650; }
.small { font-size: 14px; color: var(--quiet); }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
`;

/** Whom somebody in distress can turn to. Childline: https://www.childline.org.uk ; Samaritans: https://www.samaritans.org ; both free, day and night. */
const LINES = { pupil: { key: 'help_childline', number: '0800 1111' }, staff: { key: 'help_samaritans', number: '116 123' } } as const;

export interface HelpView {
  readonly who: keyof typeof LINES;
  /** The school's own route, where the policy has it. */
  readonly route: string | undefined;
  readonly anchor: Anchor;
  /** Takes names and numbers out of the draft; absent when there are none. */
  readonly remove: (() => void) | undefined;
}

/** Where to find help, beside the composer: nothing is held, the focus stays where it is, and it is there until the person closes it. */
export function showHelp({ who, route, anchor, remove }: HelpView, say: Say, onClose: () => void): () => void {
  const island = mountIsland(theme + css);
  const { key, number } = LINES[who];
  const call = (label: string, tel: string) => h('li', {}, label, ' ', h('a', { href: `tel:${tel.replace(' ', '')}` }, tel));
  const close = () => {
    stop();
    island.remove();
    onClose();
  };
  const words = h('div', { role: 'status' });
  const ways = h(
    'ul',
    {},
    h('li', {}, say(who === 'pupil' ? 'help_adult' : 'help_colleague')),
    route && h('li', {}, say('help_school', route)),
    call(say(key), number),
    call(say('help_danger'), '999'),
  );
  const buttons = h('div', { class: 'row' }, button(say('help_close'), 'primary', close));
  if (remove) {
    const take = button(say('help_remove'), 'second', () => {
      take.remove();
      remove();
    });
    buttons.append(take);
  }
  const panel = h(
    'div',
    { class: 'help', popover: 'manual', role: 'region', 'aria-labelledby': 'title' },
    h('div', { class: 'head' }, mark(30), h('h2', { id: 'title' }, say('help_title'))),
    words,
    ways,
    buttons,
  );
  island.root.append(panel);
  panel.showPopover();
  const stop = keepNear(panel, anchor, panel.offsetHeight);
  words.append(h('p', {}, say('help_words')), h('p', { class: 'small' }, say('help_nobody_told')));
  return close;
}
