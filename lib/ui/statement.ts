import { dialogCss } from './dialog.css.ts';
import { button, h } from './elements.ts';
import { openModal } from './modal.ts';
import { showToast } from './toast.ts';
import type { Say, WordKey } from './words.ts';

const css = `${dialogCss}
.field { display: block; margin-top: 12px; font-size: 14px; font-weight: 650; }
.field input { display: block; width: 100%; height: 40px; margin-top: 4px; padding: 0 12px; border: 1px solid var(--quiet); border-radius: 10px;
  background: var(--paper); color: var(--ink); font: inherit; font-weight: 400; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 0 14px; }
#words { min-height: 96px; margin-top: 4px; background: var(--wash); }
`;

const USES = ['ideas', 'structure', 'draft', 'wording', 'checking', 'pictures', 'whole'] as const;

/**
 * A statement that AI helped, to copy: filled in by the person, put together here and kept nowhere. For pupils it names what the awarding bodies expect
 * beside a piece of work: the tool, the date, how it was used, and that question and answer are kept.
 * JCQ, AI Use in Assessments: https://www.jcq.org.uk/exams-office/malpractice/artificial-intelligence/
 */
export function openStatement(tool: string, pupil: boolean, say: Say): void {
  const field = (key: WordKey, value: string) => {
    const input = h('input', { type: 'text', autocomplete: 'off' });
    input.value = value;
    return { input, label: h('label', { class: 'field' }, say(key), input) };
  };
  const name = field('statement_tool', tool);
  const date = field('statement_date', new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }));
  const changed = field('statement_changed', '');
  const uses = USES.map((use) => ({ words: say(`statement_use_${use}`), box: h('input', { type: 'checkbox' }) }));
  const kept = h('input', { type: 'checkbox' });
  const words = h('textarea', { id: 'words', readonly: '', 'aria-labelledby': 'result' });
  const update = () => {
    const used = uses.filter(({ box }) => box.checked).map((use) => use.words);
    const parts = [say(pupil ? 'statement_pupil' : 'statement_staff', name.input.value, date.input.value, used.join(', ') || '___')];
    if (changed.input.value !== '') parts.push(say('statement_then', changed.input.value));
    if (pupil && kept.checked) parts.push(say('statement_kept'));
    words.value = parts.join(' ');
  };
  const modal = openModal(
    { kind: 'statement', title: say('statement_title'), css, anchor: () => undefined, calm: false },
    update,
    () => {},
  );
  const fieldset = h('fieldset', {}, h('legend', {}, say('statement_uses')));
  fieldset.append(h('div', { class: 'reasons' }, ...uses.map((use) => h('label', {}, use.box, use.words))));
  if (pupil) fieldset.append(h('label', {}, kept, say('statement_keep')));
  fieldset.addEventListener('change', update);
  const copy = () => {
    words.select();
    document.execCommand('copy'); // inside a closed root, by the person's own press: needs no permission and the page hears nothing
    modal.close();
    showToast(say('statement_copied'));
  };
  modal.fill(
    [
      h('p', { id: 'reason', class: 'reason' }, say('statement_why')),
      h('div', { class: 'pair' }, name.label, date.label),
      fieldset,
      changed.label,
      h('div', { class: 'row' }, h('h3', { id: 'result' }, say('statement_result'))),
      words,
      h('p', { class: 'note' }, say('statement_nowhere')),
    ],
    [button(say('statement_copy'), 'primary', copy), button(say('statement_close'), 'second', () => modal.close())],
  );
  update();
  modal.begin();
}
