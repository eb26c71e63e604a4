import { choices } from './choices.ts';
import { dialogCss } from './dialog.css.ts';
import type { Choice, DialogView, Outlook, Recheck, Ticked } from './dialog-types.ts';
import { editBox } from './edit-box.ts';
import { button, h } from './elements.ts';
import { openModal } from './modal.ts';
import type { Anchor } from './placement.ts';
import { type TextPane, textPane } from './text-pane.ts';
import type { Say } from './words.ts';

export interface DialogHandlers {
  /** Judges the text again while the person edits it; runs on every input event. */
  recheck(text: string): Recheck;
  /** Judges the text as it would be. */
  outlook(ticked: Ticked): Outlook;
  /** The person says that the finding is mistaken. At most once; the dialog stays. */
  onWrong(): void;
  /** Where the composer is. */
  readonly anchor: Anchor;
}

/** Shows what was found in the person's text and asks what to do. Resolves once, with `cancel` for whatever closes it without a choice. */
export function askPerson(view: DialogView, text: string, say: Say, handlers: DialogHandlers): Promise<Choice> {
  return new Promise((resolve) => {
    const edit = editBox(text, say, handlers.recheck);
    const modal = openModal(
      {
        kind: view.kind,
        title: say(TITLES[view.kind]),
        from: view.from,
        css: dialogCss,
        anchor: handlers.anchor,
        calm: view.moment === 'send',
      },
      edit.onInput,
      () => resolve({ kind: 'cancel' }),
    );
    const finish = (choice: Choice) => {
      resolve(choice);
      modal.close();
    };
    const startEditing = () => {
      if (view.moment === 'send') return finish({ kind: 'edit' });
      edit.show(() => finish({ kind: 'insert', text: edit.text() }));
      modal.fill([edit.box], [edit.insert, button(say('dialog_cancel_paste'), 'second', () => finish({ kind: 'cancel' }))]);
      edit.focus();
    };
    const pane = textPane(view, say);
    const { lists, after, buttons } = choices(view, say, { finish, edit: startEditing, outlook: handlers.outlook, onTick: pane.update });
    modal.fill(details(view, say, handlers.onWrong, lists, pane, after), buttons);
    modal.begin();
  });
}

const TITLES = { warn: 'dialog_title_warn', justify: 'dialog_title_justify', block: 'dialog_title_block' } as const;
const REPLACE_NOTES = { ready: 'dialog_replace_note', partly: 'dialog_replace_not_enough', nothing: 'dialog_nothing_to_replace' } as const;

function details(
  view: DialogView,
  say: Say,
  onWrong: () => void,
  lists: readonly HTMLElement[],
  pane: TextPane,
  after: readonly HTMLElement[],
): HTMLElement[] {
  const hasText = view.segments.length > 0;
  const parts = [
    h('p', { id: 'reason', class: 'reason' }, view.reason),
    view.note && h('p', { class: 'own' }, view.note),
    ...view.clauses.map((clause) => h('p', { class: 'clause' }, clauseLine(clause, view, say))),
    view.groups.length > 0 &&
      h(
        'div',
        { class: 'row' },
        h('h3', {}, say(view.moment === 'file' ? 'dialog_files' : 'dialog_found')),
        hasText && wrongButton(say, onWrong),
      ),
    ...(view.groups.length > 0 ? lists : []),
    ...(hasText ? [...pane.parts, h('p', { class: 'note' }, say(REPLACE_NOTES[view.replace]))] : []),
    ...after,
    whom(view, say),
  ];
  return parts.filter((part) => part instanceof HTMLElement);
}

/** The clause with its number, linked where the trust gave the address of its policy. */
function clauseLine({ section, title }: DialogView['clauses'][number], { policyUrl }: DialogView, say: Say): Node {
  const line = say('dialog_clause', section, title);
  return policyUrl ? link(policyUrl, line) : document.createTextNode(line);
}

const link = (href: string, words: string) => h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, words);

/** Whom to ask, where to report, where to turn at once: what the trust has set, and nothing in place of what it has not. */
function whom({ contact, misuseUrl, urgent }: DialogView, say: Say): HTMLElement | undefined {
  const parts = [
    contact && h('span', {}, say('dialog_contact', contact)),
    misuseUrl && link(misuseUrl, say('dialog_report_misuse')),
    urgent && h('span', {}, say('dialog_urgent', urgent)),
  ].filter((part) => part instanceof HTMLElement);
  return parts.length > 0 ? h('p', { class: 'contact' }, ...parts) : undefined;
}

/** Disputing a finding is counted once and changes nothing else; the button then says so. */
function wrongButton(say: Say, onWrong: () => void): HTMLElement {
  const box = h('span', { role: 'status' });
  const press = button(say('dialog_wrong'), 'plain', () => {
    onWrong();
    box.replaceChildren(h('span', { class: 'thanks' }, say('dialog_wrong_thanks')));
  });
  box.append(press);
  return box;
}
