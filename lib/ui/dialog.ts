import { dialogCss } from './dialog.css.ts';
import type { Choice, DialogView, Recheck } from './dialog-types.ts';
import { editBox } from './edit-box.ts';
import { button, h } from './elements.ts';
import { mark } from './mark.ts';
import { mountIsland } from './shadow.ts';
import { theme } from './theme.ts';
import type { Say } from './words.ts';

export interface DialogHandlers {
  /** Judges the text again while the person edits it; runs on every input event. */
  recheck(text: string): Recheck;
  /** The person says that the finding is mistaken. At most once; the dialog stays. */
  onWrong(): void;
}

/**
 * Shows what was found in the person's text and asks what to do. Resolves once, with `cancel` for Escape, for a page that takes the dialog
 * away, or for anything else that closes it. A native modal dialog: top layer, page inert, focus kept and given back.
 */
export function askPerson(view: DialogView, text: string, say: Say, { recheck, onWrong }: DialogHandlers): Promise<Choice> {
  return new Promise((resolve) => {
    const edit = editBox(text, say, recheck);
    const island = mountIsland(theme + dialogCss, edit.onInput);
    const dialog = h('dialog', { class: view.kind, tabindex: '-1', 'aria-labelledby': 'title', 'aria-describedby': 'reason' });
    let finished = false;
    const finish = (choice: Choice) => {
      if (finished) return;
      finished = true;
      watcher.disconnect();
      dialog.close();
      island.remove();
      resolve(choice);
    };
    const startEditing = () => {
      if (view.moment === 'send') return finish({ kind: 'edit' });
      edit.show(() => finish({ kind: 'insert', text: edit.text() }));
      body.replaceChildren(edit.box);
      footer.replaceChildren(
        edit.insert,
        button(say('dialog_cancel_paste'), 'second', () => finish({ kind: 'cancel' })),
      );
      edit.focus();
    };
    const body = h('div', { class: 'body' }, ...details(view, say, onWrong));
    const reasons = reasonPicker(view, say);
    if (reasons) body.append(reasons.box);
    const footer = h('footer', {}, ...choices(view, say, reasons, finish, startEditing));
    dialog.append(h('header', {}, mark(30), h('h2', { id: 'title' }, say(TITLES[view.kind]))), body, footer);
    dialog.addEventListener('close', () => finish({ kind: 'cancel' }));
    island.root.append(dialog);
    const watcher = new MutationObserver(() => island.host.isConnected || finish({ kind: 'cancel' }));
    watcher.observe(document.documentElement, { childList: true });
    dialog.showModal();
    dialog.focus();
    const begin = () => island.root.activeElement === dialog && footer.querySelector('button')?.focus();
    setTimeout(begin, view.moment === 'send' ? SECOND_ENTER : 0);
  });
}

/** Milliseconds in which the second Enter of a double one comes, which must not answer a question nobody has read. The dialog itself has the focus till then. */
const SECOND_ENTER = 400;

const TITLES = { warn: 'dialog_title_warn', justify: 'dialog_title_justify', block: 'dialog_title_block' } as const;

function details(view: DialogView, say: Say, onWrong: () => void): HTMLElement[] {
  const found = h('ul', { class: 'found' }, ...view.found.map((one) => h('li', {}, one)));
  const parts = [
    h('p', { id: 'reason', class: 'reason' }, view.reason),
    ...(view.found.length > 0 ? [h('h3', {}, say(view.moment === 'file' ? 'dialog_files' : 'dialog_found'))] : []),
    ...(view.segments.length > 0 ? [h('div', { class: 'row' }, found, wrongButton(say, onWrong)), ...textParts(view, say)] : [found]),
    ...view.clauses.map((clause) => h('p', { class: 'clause' }, clauseLine(clause, view, say))),
  ];
  if (view.contact) parts.push(h('p', { class: 'contact' }, say('dialog_contact', view.contact)));
  return parts;
}

function textParts({ segments, replace }: DialogView, say: Say): HTMLElement[] {
  return [
    h('h3', { id: 'your-text' }, say('dialog_your_text')),
    h('p', { class: 'text', tabindex: '0', role: 'group', 'aria-labelledby': 'your-text' }, ...segments.map(segment)),
    h('p', { class: 'note' }, say(REPLACE_NOTES[replace])),
  ];
}

/** The clause with its number, linked where the trust gave the address of its policy. */
function clauseLine({ section, title }: DialogView['clauses'][number], { policyUrl }: DialogView, say: Say): Node {
  const line = say('dialog_clause', section, title);
  return policyUrl ? h('a', { href: policyUrl, target: '_blank', rel: 'noopener noreferrer' }, line) : document.createTextNode(line);
}

const REPLACE_NOTES = { ready: 'dialog_replace_note', partly: 'dialog_replace_not_enough', nothing: 'dialog_nothing_to_replace' } as const;

const segment = ({ text, label }: DialogView['segments'][number]) => (label ? h('mark', { title: label }, text) : text);

interface Reasons {
  readonly box: HTMLFieldSetElement;
  picked(): string | undefined;
}

/** The coded reasons of a `justify`; undefined where going on is not allowed or needs no reason. */
function reasonPicker(view: DialogView, say: Say): Reasons | undefined {
  if (!view.continueReasons?.length) return undefined;
  const box = h('fieldset', {}, h('legend', {}, say('dialog_reason_needed')));
  for (const { id, label } of view.continueReasons)
    box.append(h('label', {}, h('input', { type: 'radio', name: 'reason', value: id }), label));
  return { box, picked: () => box.querySelector<HTMLInputElement>('input:checked')?.value };
}

/** The buttons, safest first: the first one has the focus. */
function choices(
  view: DialogView,
  say: Say,
  reasons: Reasons | undefined,
  finish: (choice: Choice) => void,
  edit: () => void,
): HTMLElement[] {
  const buttons: HTMLElement[] = [];
  const fixable = view.replace !== 'nothing';
  const away = (kind: 'primary' | 'plain') => button(say(CANCEL[view.moment]), kind, () => finish({ kind: 'cancel' }));
  if (fixable) buttons.push(button(say('dialog_replace'), 'primary', () => finish({ kind: 'replace' })));
  if (view.segments.length > 0) buttons.push(button(say('dialog_edit'), fixable ? 'second' : 'primary', edit));
  else buttons.push(away('primary'));
  if (view.continueReasons) {
    const go = button(say(CONTINUE[view.moment]), 'second', () => finish({ kind: 'continue', reason: reasons?.picked() }));
    go.disabled = reasons !== undefined;
    reasons?.box.addEventListener('change', () => {
      go.disabled = reasons.picked() === undefined;
    });
    buttons.push(go);
  }
  if (view.segments.length > 0) {
    const last = away('plain');
    last.classList.add('push');
    buttons.push(last);
  }
  return buttons;
}

const CONTINUE = { send: 'dialog_continue_send', paste: 'dialog_continue_paste', file: 'dialog_continue_file' } as const;
const CANCEL = { send: 'dialog_cancel', paste: 'dialog_cancel_paste', file: 'dialog_cancel_file' } as const;

/** Disputing a finding is counted once and changes nothing else; the button then says so. */
function wrongButton(say: Say, onWrong: () => void): HTMLElement {
  const box = h('span', { role: 'status' });
  const press = button(say('dialog_wrong'), 'plain', () => {
    onWrong();
    box.replaceChildren(h('span', { class: 'note' }, say('dialog_wrong_thanks')));
  });
  box.append(press);
  return box;
}
