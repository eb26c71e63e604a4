import type { Choice, DialogView, Outlook, Ticked } from './dialog-types.ts';
import { button, h } from './elements.ts';
import { reasonPicker } from './reasons.ts';
import { ticks } from './ticks.ts';
import type { Say } from './words.ts';

/** What can be chosen: the ticks, the reasons and the buttons, which depend on one another. */
export interface Choices {
  readonly lists: readonly HTMLElement[];
  /** Reasons, and a line that says what the ticks come to. */
  readonly after: readonly HTMLElement[];
  /** Safest first: the first one has the focus. */
  readonly buttons: readonly HTMLElement[];
}

export interface ChoiceHandlers {
  finish(choice: Choice): void;
  edit(): void;
  outlook(ticked: Ticked): Outlook;
  onTick(ticked: Ticked, text: string | undefined): void;
}

const CONTINUE = { send: 'dialog_continue_send', paste: 'dialog_continue_paste', file: 'dialog_continue_file' } as const;
const CANCEL = { send: 'dialog_cancel', paste: 'dialog_cancel_paste', file: 'dialog_cancel_file' } as const;

export function choices(view: DialogView, say: Say, { finish, edit, outlook, onTick }: ChoiceHandlers): Choices {
  const found = ticks(view, say, () => update());
  const reasons = reasonPicker(view.question, say, () => update());
  const line = h('p', { class: 'status', role: 'status' });
  const cancel = (kind: 'primary' | 'plain') => button(say(CANCEL[view.moment]), kind, () => finish({ kind: 'cancel' }));
  const goOn = (kind: 'replace' | 'continue') => () =>
    finish({ kind, ticked: found.ticked(), reason: reasons.picked() } satisfies Choice & { ticked: Ticked });
  const replace = button(say('dialog_replace'), 'primary', goOn('replace'));
  const go = button(say(CONTINUE[view.moment]), 'second', goOn('continue'));

  function update(): void {
    const ticked = found.ticked();
    const look = ticked.kept.size > 0 || ticked.less.length > 0 ? outlook(ticked) : undefined;
    const left = ticked.kept.size > 0 ? look : undefined;
    const never = left !== undefined && !left.reasons;
    onTick(ticked, ticked.less.length > 0 ? look?.text : undefined);
    reasons.show(view.continueReasons ?? left?.reasons);
    replace.disabled = never || found.none() || ((left?.reasons?.length ?? 0) > 0 && reasons.missing());
    go.disabled = reasons.missing();
    line.textContent = !left || found.none() ? '' : never ? say('dialog_must_go') : say('dialog_kept', left.found.join(', '));
  }

  reasons.box.hidden = true;
  update();
  const hasText = view.segments.length > 0;
  const fixable = view.replace !== 'nothing';
  const last = cancel('plain');
  last.classList.add('push');
  const buttons = [
    fixable && replace,
    hasText ? button(say('dialog_edit'), fixable ? 'second' : 'primary', edit) : cancel('primary'),
    view.continueReasons && go,
    hasText && last,
  ];
  return { lists: found.boxes, after: [line, reasons.box], buttons: buttons.filter((one) => one instanceof HTMLElement) };
}
