import type { Recheck } from './dialog-types.ts';
import { button, h } from './elements.ts';
import type { Say } from './words.ts';

/** A text box inside the dialog: a stopped paste is edited here, so that nothing of it reaches the page before it is safe. */
export interface EditBox {
  readonly box: HTMLElement;
  readonly insert: HTMLButtonElement;
  onInput(): void;
  show(onInsert: () => void): void;
  focus(): void;
  text(): string;
}

export function editBox(original: string, say: Say, recheck: (text: string) => Recheck): EditBox {
  const area = h('textarea', { id: 'edit', spellcheck: 'false' });
  const status = h('p', { class: 'status', role: 'status' });
  let onInsert = () => {};
  const insert = button(say('dialog_insert'), 'primary', () => onInsert());
  const update = () => {
    const { found, mayInsert } = recheck(area.value);
    insert.disabled = !mayInsert;
    status.textContent = found.length > 0 ? say('dialog_still_found', found.join(', ')) : say('dialog_now_clear');
  };
  return {
    box: h('div', {}, h('h3', {}, h('label', { for: 'edit' }, say('dialog_edit_label'))), area, status),
    insert,
    onInput: update,
    show(whenReady) {
      onInsert = whenReady;
      area.value = original;
      update();
    },
    focus: () => area.focus(),
    text: () => area.value,
  };
}
