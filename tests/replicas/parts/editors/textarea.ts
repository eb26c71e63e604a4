import type { Mount } from '../page.ts';

/** A text area without any library. */
export const textarea =
  (attributes: Readonly<Record<string, string>>): Mount =>
  (slot, { typed, changed }) => {
    const box = document.createElement('textarea');
    for (const [name, value] of Object.entries({ rows: '3', 'aria-label': 'Message', ...attributes })) box.setAttribute(name, value);
    box.value = typed;
    box.addEventListener('input', changed);
    slot.append(box);
    return {
      text: () => box.value,
      set(text) {
        box.value = text;
        changed();
      },
      focus: () => box.focus(),
    };
  };
