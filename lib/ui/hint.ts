import { button, h } from './elements.ts';
import { mark } from './mark.ts';
import type { Anchor } from './placement.ts';
import { mountIsland } from './shadow.ts';
import { theme } from './theme.ts';
import type { Say } from './words.ts';

const css = `
.hint {
  position: fixed; inset: auto; margin: 0; max-width: min(560px, calc(100vw - 16px)); padding: 4px 6px 4px 12px; display: flex; flex-wrap: wrap; gap: 0 10px;
  align-items: center; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: var(--ink); font-size: 14px;
  box-shadow: 0 6px 20px rgb(10 18 30 / .18);
}
.hint:not(:popover-open) { display: none; }
.hint svg { flex: none; } .hint [role] { flex: 1 1 180px; padding: 4px 0; }
.hint button { min-height: 32px; padding: 3px 10px; } .hint .plain { color: var(--fix); } .hint .close { text-decoration: none; font-size: 18px; min-width: 32px; color: var(--quiet); }
`;

/** A quiet line near the composer that needs no answer: it takes no focus, covers no more than itself and says itself to screen readers once. */
export interface Hint {
  /** Other words, or the same place anew after the composer has grown. */
  update(text: string): void;
  close(): void;
}

export interface HintAction {
  readonly label: string;
  onPress(): void;
}

/** Pixels between a hint and the composer. */
const GAP = 8;

/** `onDismiss` is called when the person closes it. The hint goes by itself when the composer does. */
export function showHint(text: string, actions: readonly HintAction[], anchor: Anchor, say: Say, onDismiss: () => void): Hint {
  const island = mountIsland(theme + css);
  const words = h('span', { role: 'status' });
  const close = () => {
    window.removeEventListener('resize', place);
    window.removeEventListener('scroll', place, true);
    island.remove();
  };
  const away = button('×', 'plain', () => {
    close();
    onDismiss();
  });
  away.setAttribute('aria-label', say('hint_dismiss'));
  away.classList.add('close');
  const buttons = actions.map(({ label, onPress }) =>
    button(label, 'plain', () => {
      close();
      onPress();
    }),
  );
  const hint = h(
    'div',
    { class: 'hint', popover: 'manual', role: 'region', 'aria-label': say('extension_name') },
    mark(20),
    words,
    ...buttons,
    away,
  );
  function place(): void {
    const near = anchor();
    if (!near) {
      close();
      return;
    }
    const left = Math.max(GAP, Math.min(near.right - hint.offsetWidth, innerWidth - hint.offsetWidth - GAP));
    const above = near.top - hint.offsetHeight - GAP;
    hint.style.cssText = `left:${left}px;top:${above >= GAP ? above : Math.min(near.bottom + GAP, innerHeight - hint.offsetHeight - GAP)}px`;
  }
  const update = (now: string) => {
    if (words.textContent !== now) words.textContent = now; // the same words again would be said again
    place();
  };
  hint.addEventListener('mousedown', (event) => event.preventDefault()); // the composer keeps the keyboard: some pages save what is in it when it loses it
  island.root.append(hint);
  hint.showPopover();
  window.addEventListener('resize', place);
  window.addEventListener('scroll', place, { capture: true, passive: true });
  update(text);
  return { update, close };
}
