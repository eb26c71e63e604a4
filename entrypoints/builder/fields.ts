import { z } from 'zod';
import { type ManagedKey, managedKeys } from '../../lib/policy/managed.ts';
import { h } from '../../lib/ui/elements.ts';
import type { Say, WordKey } from '../../lib/ui/words.ts';
import type { Desk } from './desk.ts';

/** A control for any setting, made of its shape: a new setting has one at once. Its fault, if there is one, stands below it. */
export function field(desk: Desk, key: ManagedKey): HTMLElement {
  const schema: z.ZodType = managedKeys[key];
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodEnum) return choices(desk, key, schema.element.options.map(String));
  const control = controlFor(desk, key, schema);
  return h(
    'div',
    { class: 'field' },
    h('label', { for: control.id }, desk.say(labelOf(key))),
    h('p', { class: 'hint', id: `${key}-hint` }, schema.meta()?.description),
    control,
    fault(key),
  );
}

export const labelOf = (key: ManagedKey): WordKey => `setting_${key}`;

function controlFor(desk: Desk, key: ManagedKey, schema: z.ZodType): HTMLElement {
  const common = { id: key, 'data-key': key, 'aria-describedby': `${key}-hint ${key}-fault` };
  const value = desk.document.values[key];
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodBoolean) {
    const options = schema instanceof z.ZodEnum ? schema.options.map(String) : ['true', 'false'];
    const chosen = options.find((option) => option === String(value)) ?? '';
    const select = h(
      'select',
      common,
      option('', desk.say('builder_as_pack'), chosen),
      ...options.map((one) => option(one, wordOf(one, desk.say), chosen)),
    );
    const typed = (text: string) => (schema instanceof z.ZodBoolean && text !== '' ? text === 'true' : text);
    select.addEventListener('change', () => desk.set({ [key]: typed(select.value) }));
    return select;
  }
  return schema instanceof z.ZodArray ? lines(desk, key, common) : text(desk, key, schema, common, value);
}

function text(desk: Desk, key: ManagedKey, schema: z.ZodType, common: Readonly<Record<string, string>>, value: unknown): HTMLElement {
  const isNumber = schema instanceof z.ZodNumber;
  const format = schema instanceof z.ZodStringFormat ? schema.def.format : undefined;
  const input = h('input', {
    ...common,
    type: format === 'date' ? 'date' : 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    ...(isNumber && { inputmode: 'numeric' }),
    ...(format !== 'date' && { placeholder: String(schema.meta()?.example ?? '') }),
  });
  input.value = value === undefined ? '' : String(value);
  input.addEventListener('input', () => desk.type(key, isNumber && /^\d+$/.test(input.value) ? Number(input.value) : input.value));
  return input;
}

/** A list, one entry a line. Empty lines are nobody's entry. */
function lines(desk: Desk, key: ManagedKey, common: Readonly<Record<string, string>>): HTMLElement {
  const area = h('textarea', { ...common, rows: '3', spellcheck: 'false', autocomplete: 'off' });
  const value = desk.document.values[key];
  area.value = Array.isArray(value) ? value.join('\n') : value === undefined ? '' : String(value);
  area.addEventListener('input', () =>
    desk.type(
      key,
      area.value.split('\n').filter((one) => one.trim() !== ''),
    ),
  );
  return area;
}

/** Several out of a closed list. None chosen is nothing said; `[]` in a file, which switches off, is kept until somebody chooses. */
function choices(desk: Desk, key: ManagedKey, options: readonly string[]): HTMLElement {
  const value = desk.document.values[key];
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const boxes = options.map((one) => {
    const box = h('input', { type: 'checkbox', id: `${key}-${one}`, value: one, ...(chosen.includes(one) && { checked: '' }) });
    box.addEventListener('change', () =>
      desk.set({ [key]: options.filter((other) => (other === one ? box.checked : chosen.includes(other))) }),
    );
    return h('label', { class: 'choice', for: box.id }, box, wordOf(one, desk.say));
  });
  return h(
    'fieldset',
    { class: 'field', 'aria-describedby': `${key}-hint` },
    h('legend', {}, desk.say(labelOf(key))),
    h('p', { class: 'hint', id: `${key}-hint` }, (managedKeys[key] as z.ZodType).meta()?.description),
    h('div', { class: 'choices' }, ...boxes),
    fault(key),
  );
}

export const fault = (key: string): HTMLElement => h('p', { class: 'fault', id: `${key}-fault`, 'data-fault': key, hidden: '' });

export const option = (value: string, words: string, chosen: string): HTMLOptionElement =>
  h('option', { value, ...(value === chosen && { selected: '' }) }, words);

/** Values of closed lists in the words of the builder, where it has some. */
export function wordOf(value: string, say: Say): string {
  const key = WORDS[value];
  return key ? say(key) : value;
}

export const WORDS: Readonly<Record<string, WordKey>> = {
  allow: 'builder_action_allow',
  note: 'builder_action_note',
  warn: 'builder_action_warn',
  justify: 'builder_action_justify',
  block: 'builder_action_block',
  none: 'builder_row_none',
  personal: 'builder_row_personal',
  confidential: 'builder_row_confidential',
  restricted: 'builder_row_restricted',
  pupil_work: 'builder_row_pupil_work',
  ai_marking: 'builder_row_ai_marking',
  approved: 'tools_approved',
  conditional: 'tools_conditional',
  unlisted: 'tools_unlisted',
  prohibited: 'tools_prohibited',
  yes: 'builder_yes',
  no: 'builder_no',
  true: 'builder_yes',
  false: 'builder_no',
  unknown: 'builder_unknown',
  opted_out: 'builder_opted_out',
  on: 'builder_on',
  off: 'builder_off',
  auto: 'builder_auto',
  staff: 'builder_staff',
  teacher: 'role_teacher',
  support: 'role_support',
  senco: 'role_senco',
  safeguarding: 'role_safeguarding',
  office: 'role_office',
  hr: 'role_hr',
  finance: 'role_finance',
  it: 'role_it',
  leader: 'role_leader',
  governor: 'role_governor',
  dpo: 'role_dpo',
  pupil: 'role_pupil',
};

/** Shows what is wrong with each setting that stands on the page, in place, without touching what is being typed. */
export function showFaults(desk: Desk): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-fault]')) {
    const key = place.dataset.fault ?? '';
    const reasons = desk.problems.filter((problem) => problem.key === key).map(({ reason }) => reason);
    place.hidden = reasons.length === 0;
    if (place.textContent !== reasons.join(' ')) place.textContent = reasons.join(' ');
    document.getElementById(key)?.setAttribute('aria-invalid', String(reasons.length > 0));
  }
}
