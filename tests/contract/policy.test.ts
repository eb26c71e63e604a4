import { describe, expect, test } from 'vitest';
import { decide, type Situation } from '../../lib/policy/decide.ts';
import { TOOL_STATUSES } from '../../lib/policy/enums.ts';
import { builtInPolicy } from '../../lib/policy/record.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { noneRows, type Row, rows } from './policy-table.ts';

const policy = builtInPolicy();
const at = (status: Situation['tool']['status'], role: Situation['role'] = 'teacher'): Situation => ({
  tool: { id: 'a-tool', status },
  role,
});

/** Whether a row comes out as it has to. Used as it is by the table and turned round by the guards below it. */
function holds({ scan, dataClass, action, duties = [], findings }: Row, inForce: PolicyRecord, situation = at('unlisted')): boolean {
  const decision = decide(scan, situation, inForce);
  return (
    decision.dataClass === dataClass &&
    decision.action === action &&
    decision.duties.join() === duties.join() &&
    (findings ?? decision.findings).join() === decision.findings.join()
  );
}

describe('the default pack', () => {
  test.each(rows)('$what: $dataClass, $action', (row) => {
    expect(holds(row, policy)).toBe(true);
    expect(decide(row.scan, at('unlisted'), policy)).toMatchObject({
      dataClass: row.dataClass,
      action: row.action,
      duties: row.duties ?? [],
    });
  });

  test.each(['approved', 'conditional'] as const)('exempts no %s tool', (status) => {
    expect(rows.filter((row) => !holds(row, policy, at(status)))).toEqual([]);
  });

  test('stops a prohibited tool whatever the text, and says so first', () => {
    for (const { scan } of rows) {
      const { action, clauses } = decide(scan, at('prohibited'), policy);
      expect(action).toBe('block');
      expect(clauses[0]).toBe('unauthorised-tools');
    }
  });

  test('is no milder for a person whose role nobody set', () => {
    for (const status of TOOL_STATUSES) {
      for (const { scan } of rows) {
        const { action } = decide(scan, { ...at(status), role: undefined }, policy);
        expect(action).toBe(decide(scan, at(status, 'pupil'), policy).action);
      }
    }
  });

  test('names a clause for whatever it does, and none when it does nothing', () => {
    for (const { scan, action } of rows) expect(decide(scan, at('approved'), policy).clauses.length > 0).toBe(action !== 'allow');
  });

  test('points at findings that exist and count', () => {
    for (const { scan } of rows) {
      for (const index of decide(scan, at('unlisted'), policy).findings)
        expect(scan.findings[index]?.confidence).toBeGreaterThanOrEqual(0.5);
    }
  });
});

describe('the table can fail', () => {
  const something = rows.filter((row) => !noneRows.includes(row));

  test('with no class rules, every row that expects something fails', () => {
    const emptied: PolicyRecord = { ...policy, classes: { ...policy.classes, rules: [] } };
    expect(something.filter((row) => holds(row, emptied)).map(({ what }) => what)).toEqual([]);
  });

  test('with a matrix that always allows, every row that expects something fails', () => {
    const rowOfAllow = { approved: 'allow', conditional: 'allow', unlisted: 'allow', prohibited: 'allow' } as const;
    const matrix = {
      none: rowOfAllow,
      personal: rowOfAllow,
      confidential: rowOfAllow,
      restricted: rowOfAllow,
      pupil_work: rowOfAllow,
      ai_marking: rowOfAllow,
    };
    expect(something.filter((row) => holds(row, { ...policy, matrix })).map(({ what }) => what)).toEqual([]);
  });

  test('with everything restricted, every milder row fails', () => {
    const rules: PolicyRecord['classes']['rules'] = [{ id: 'all', gives: 'restricted', when: { has: [policy.classes.identifying] } }];
    const zealous: PolicyRecord = { ...policy, classes: { ...policy.classes, rules } };
    expect(rows.filter((row) => row.dataClass === 'personal' && holds(row, zealous))).toEqual([]);
  });

  test.each(policy.classes.rules.map(({ id }) => id))('without the rule %s some row fails', (id) => {
    const without: PolicyRecord = {
      ...policy,
      classes: { ...policy.classes, rules: policy.classes.rules.filter((rule) => rule.id !== id) },
    };
    expect(rows.some((row) => !holds(row, without))).toBe(true);
  });

  test('without a category in a rule some row fails', () => {
    const unprotected: string[] = [];
    for (const rule of policy.classes.rules) {
      for (const category of new Set([
        ...(rule.when.has ?? []).flat(),
        ...(rule.when.about?.topics ?? []),
        ...(rule.when.count?.of ?? []),
      ])) {
        const less = (group: readonly string[]) => group.filter((one) => one !== category);
        const changed = JSON.parse(
          JSON.stringify(rule, (key, value) => (key === 'topics' || key === 'of' ? less(value) : key === 'has' ? value.map(less) : value)),
        );
        const rules = policy.classes.rules.map((one) => (one === rule ? changed : one));
        if (rows.every((row) => holds(row, { ...policy, classes: { ...policy.classes, rules } })))
          unprotected.push(`${rule.id}: ${category}`);
      }
    }
    expect(unprotected).toEqual([]);
  });
});
