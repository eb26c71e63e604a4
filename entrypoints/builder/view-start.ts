import { packs } from '../../lib/policy/rules.ts';
import { button, h } from '../../lib/ui/elements.ts';
import type { Desk } from './desk.ts';
import { openDocument } from './document.ts';
import { field } from './fields.ts';
import { openFile } from './files.ts';

/** Where one begins: with a pack, or with a file. */
export function startView(desk: Desk): Node[] {
  const { say } = desk;
  const chosen = desk.document.values.pack ?? 'default';
  const cards = packs.map((pack) => {
    const radio = h('input', {
      type: 'radio',
      name: 'pack',
      id: `pack-${pack.id}`,
      value: pack.id,
      ...(pack.id === chosen && { checked: '' }),
    });
    radio.addEventListener('change', () => desk.set({ pack: pack.id === 'default' ? undefined : pack.id }));
    return h(
      'label',
      { class: 'pack', for: radio.id },
      radio,
      h('span', { class: 'pack-name' }, pack.name),
      pack.ends !== null && h('span', { class: 'tag care' }, say(pack.ends.needed ? 'builder_pack_ends' : 'builder_pack_may_end')),
      h('span', { class: 'hint' }, pack.description),
    );
  });
  const named = packs.find(({ id }) => id === chosen);
  return [
    h('fieldset', { class: 'packs', id: 'pack' }, h('legend', {}, say('builder_pack')), ...cards),
    ...(named?.ends ? [field(desk, 'packEnds')] : []),
    h('h2', {}, say('builder_open')),
    h('p', { class: 'hint' }, say('builder_open_hint')),
    h(
      'div',
      { class: 'row' },
      openButton(desk),
      button(say('builder_new'), 'second', () => desk.open({ values: {}, install: desk.document.install })),
    ),
    h('p', { class: 'said', id: 'opened', role: 'status' }),
    h('h2', {}, say('builder_about')),
    ...(['policyVersion', 'owner', 'approvedOn', 'reviewDate'] as const).map((key) => field(desk, key)),
  ];
}

function openButton(desk: Desk): HTMLElement {
  const { say } = desk;
  return button(say('builder_open_button'), 'primary', async () => {
    const file = await openFile('.json,.reg,.mobileconfig,.xml,.plist,.txt');
    if (!file) return;
    const opened = openDocument(await file.text(), desk.document);
    if (opened) desk.open(opened.document);
    const place = document.getElementById('opened');
    if (!place) return;
    place.classList.toggle('fault', !opened || opened.problems.length > 0);
    place.textContent = !opened
      ? say('builder_open_refused', file.name)
      : opened.problems.length === 0
        ? say('builder_opened', file.name)
        : `${say('builder_opened_with', file.name, String(opened.problems.length))} ${opened.problems.join(' ')}`;
  });
}
