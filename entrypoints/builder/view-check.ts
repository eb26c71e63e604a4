import { type Change, changesIn } from '../../lib/policy/changes.ts';
import { lint, type Remark } from '../../lib/policy/lint.ts';
import { isManagedKey } from '../../lib/policy/validate.ts';
import { h } from '../../lib/ui/elements.ts';
import type { Desk } from './desk.ts';
import { labelOf, wordOf } from './fields.ts';

const LEVELS = { wrong: 'stop', care: 'care', hint: 'quiet' } as const;

export const remarksOn = (desk: Desk): Remark[] => lint(desk.document.values, desk.now);

/** What to look at before this is rolled out, and everything in which it differs from its pack. */
export function checkView(desk: Desk): Node[] {
  const { say } = desk;
  const remarks = remarksOn(desk);
  const changes = changesIn(desk.values, desk.now);
  return [
    h('h2', {}, say('builder_remarks')),
    remarks.length === 0
      ? h('p', { class: 'empty' }, say('builder_remarks_none'))
      : h('ul', { class: 'remarks' }, ...remarks.map((remark) => remarkLine(remark, desk))),
    h('h2', {}, say('builder_changes', desk.policy.pack.name)),
    changes.length === 0 ? h('p', { class: 'empty' }, say('builder_changes_none')) : changeTable(changes, desk),
  ];
}

const remarkLine = ({ id, level, key, parts }: Remark, { say }: Desk): HTMLElement =>
  h(
    'li',
    {},
    h('span', { class: `tag ${LEVELS[level]}` }, say(`builder_level_${level}`)),
    h('span', {}, id === 'refused' ? parts[0] : say(`lint_${id}`, ...parts)),
    isManagedKey(key) && h('span', { class: 'hint' }, say(labelOf(key))),
  );

function changeTable(changes: readonly Change[], { say }: Desk): HTMLElement {
  const heads = (['builder_change_setting', 'builder_change_before', 'builder_change_after'] as const).map((word) =>
    h('th', { scope: 'col' }, say(word)),
  );
  return h(
    'div',
    { class: 'table', tabindex: '0', role: 'region', 'aria-label': say('builder_changes_table') },
    h(
      'table',
      { class: 'changes' },
      h('thead', {}, h('tr', {}, ...heads)),
      h(
        'tbody',
        {},
        ...changes.map(({ key, entry, before, after }) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, say(labelOf(key)), entry && entry !== after ? h('code', {}, entry) : undefined),
            h('td', {}, before === null ? say('builder_not_set') : h('del', {}, wordOf(before, say))),
            h('td', {}, h('ins', {}, wordOf(after, say))),
          ),
        ),
      ),
    ),
  );
}
