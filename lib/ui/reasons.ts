import type { DialogView, Reasons } from './dialog-types.ts';
import { h } from './elements.ts';
import type { Say } from './words.ts';

/** The coded reasons for continuing, one of which has to be chosen. */
export interface ReasonPicker {
  readonly box: HTMLFieldSetElement;
  show(reasons: Reasons): void;
  picked(): string | undefined;
  /** Whether a reason is needed and there is none yet. */
  missing(): boolean;
}

export function reasonPicker(question: DialogView['question'], say: Say, onChange: () => void): ReasonPicker {
  const list = h('div', { class: 'reasons' });
  const box = h('fieldset', {}, h('legend', {}, say(question === 'whose' ? 'dialog_whose_work' : 'dialog_reason_needed')), list);
  box.addEventListener('change', onChange);
  let shown: Reasons;
  const picked = () => box.querySelector<HTMLInputElement>('input:checked')?.value;
  return {
    box,
    show(reasons) {
      if (reasons === shown) return;
      shown = reasons;
      box.hidden = !reasons?.length;
      list.replaceChildren(
        ...(reasons ?? []).map(({ id, label }) => h('label', {}, h('input', { type: 'radio', name: 'reason', value: id }), label)),
      );
    },
    picked,
    missing: () => !box.hidden && picked() === undefined,
  };
}
