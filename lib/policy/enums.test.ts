import { expect, test } from 'vitest';
import { CATEGORIES } from '../detect/categories.ts';
import { ACTIONS, CATEGORY_GROUPS, groupOf, stricter } from './enums.ts';
import { ROLES, roleGroup } from './roles.ts';

test('actions are listed from mild to strict', () => {
  expect(ACTIONS).toEqual(['allow', 'note', 'warn', 'justify', 'block']);
  expect(ACTIONS.toReversed().reduce(stricter)).toBe('block');
  expect(stricter('note', 'allow')).toBe('note');
});

test('every category is in a coarse group, and no group but the two for tools is empty', () => {
  const used = new Set(CATEGORIES.map(groupOf));
  expect(CATEGORY_GROUPS.filter((group) => !used.has(group))).toEqual(['unlisted_tool', 'none']);
});

test.each([
  ['person_name', 'identifiers'],
  ['trade_union', 'special_category'],
  ['sen', 'safeguarding_sen'],
  ['payroll_number', 'staff_hr'],
  ['credential', 'credentials_finance'],
  ['ai_marking', 'pupil_work'],
  ['confidential_business', 'confidential'],
] as const)('%s is counted under %s', (category, group) => {
  expect(groupOf(category)).toBe(group);
});

test('counts know staff, pupils and nothing finer', () => {
  expect(new Set(ROLES.map(roleGroup))).toEqual(new Set(['staff', 'pupil']));
  expect(roleGroup(undefined)).toBe('not_set');
});
