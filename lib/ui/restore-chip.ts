import { button, h } from './elements.ts';
import { mark } from './mark.ts';
import { type Island, mountIsland } from './shadow.ts';
import { theme } from './theme.ts';
import { toastCss } from './toast.ts';
import type { Say } from './words.ts';

const css = '.chip { inset: auto 24px 24px auto; transform: none; padding: 4px 4px 4px 12px; gap: 4px; } .chip button { font-size: 14px; }';

let island: Island | undefined;
let unwanted = false;

/** A small button in the corner that opens the reply with names. There once, and not again after the person has put it away. */
export function showRestoreChip(say: Say, open: () => void): void {
  if (unwanted || island?.host.isConnected) return;
  const made = mountIsland(theme + toastCss + css);
  island = made;
  const away = button('×', 'plain', () => {
    unwanted = true;
    made.remove();
  });
  away.setAttribute('aria-label', say('restore_hide'));
  const chip = h(
    'div',
    { class: 'toast chip', popover: 'manual', role: 'group' },
    mark(20),
    button(say('restore_show'), 'plain', open),
    away,
  );
  made.root.append(chip);
  chip.showPopover();
}
