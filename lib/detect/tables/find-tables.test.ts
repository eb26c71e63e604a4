import { describe, expect, test } from 'vitest';
import { countSteps } from '../../../tests/contract/count-steps.ts';
import { prepare } from '../../text/prepare.ts';
import { findTables } from './find-tables.ts';

const tablesOf = (text: string) => findTables(prepare(text)).all;

describe('kinds of table', () => {
  test.each([
    ['tab', 'Forename\tSurname\tUPN\nAda\tBrook\tx\nIdris\tVale\ty', 2, ['person_name', 'person_name', 'upn']],
    [
      'comma',
      'Adno,Name,SEN,FSM\n4410,"Brook, Ada",K,Y\n4411,"Vale, Idris",,N',
      2,
      ['admission_number', 'person_name', 'sen', 'financial'],
    ],
    ['semicolon', 'Pupil;Att %\nAda;91\nIdris;88\nMo;70', 3, ['person_name', 'attendance']],
    [
      'pipe',
      '| Pupil | Need | Wave 1 |\n|---|---|---|\n| Ada B | ASD | lego |\n| Idris V | SLCN | talk |',
      2,
      ['person_name', 'sen', 'other'],
    ],
    ['aligned', 'Name      Grade   Target\nAda B     5       7\nIdris V   6       6', 2, ['person_name', 'assessment', 'assessment']],
    ['slash', 'Name / Form / Paid\nAda Brook / 8R / Y\nIdris Vale / 8S / N', 2, ['person_name', 'other', 'other']],
    ['dash', '- Ada - mentor - bereavement\n- Idris - none - not eating\n- Mo - mentor - new', 3, ['other', 'other', 'other']],
    ['list', '1. Ada had a seizure\n2. Idris was late\n3. Mo was fine', 3, ['other']],
    ['surname_first', 'Brook, Ada\nVale, Idris\nOkoro, Mo\n', 3, ['other', 'other']],
    [
      'transcript',
      '[00:01:02] ADA: I do not think that is what happened at all, Miss\n[00:01:09] MS VALE: Tell me what you saw when you came in then\n[00:01:20] ADA: He pushed the door and then the glass went everywhere',
      3,
      ['other'],
    ],
    ['html', '<tr><th>Employee</th><th>Reason</th></tr>\n<tr><td>Ada Brook</td><td>migraine</td></tr>', 1, ['person_name', 'behaviour']],
  ])('%s', (kind, text, rows, types) => {
    const [table] = tablesOf(text);
    expect(table?.kind).toBe(kind);
    expect(table?.rows).toHaveLength(rows);
    expect(table?.columns.map((column) => column.type)).toEqual(types);
  });
});

test.each([
  'UPN,Surname,Forename,DOB,Reg',
  'UPN,Surname,Forename\n,,\n,,',
  'Name | Class | Reason\n--- | --- | ---\n... | ... | ...',
  'We went out, had lunch, and came back.\nThen it rained, the bus left, and we walked.\nIn the end, tired, wet, we were home.',
  'Plan a lesson on the water cycle for Year 5.',
  '',
])('no table in %j', (text) => {
  expect(tablesOf(text)).toEqual([]);
});

test('totals are not rows of data', () => {
  expect(tablesOf('Name\tMark\nAda\t12\nIdris\t15\nTotal\t27')[0]?.rows).toHaveLength(2);
});

test.each([
  ['Pupil\tDOB\nAda\t03/04/2014\nIdris\t01/02/2014', '01/02', 'dob'],
  ['NI: QQ 12 34 56 C', 'QQ', 'ni'],
  ['{"child": "Ada", "upn": "A801"}', 'A801', 'upn'],
  ['Date of birth = 03/04/2014', '03/04', 'date of birth'],
  ['Ada went home: 3 pm', '3 pm', undefined],
])('the heading or label at a value: %j', (text, value, heading) => {
  const prepared = prepare(text);
  expect(findTables(prepared).columnAt(prepared.folded.indexOf(value))).toBe(heading);
});

test('ten times the rows take ten times the work', () => {
  const text = (count: number) => `Name\tMark\n${'Ada Brook\t12\n'.repeat(count)}${'-'.repeat(count)}\n${'a,'.repeat(count)}`;
  const steps = (count: number) => {
    const prepared = prepare(text(count));
    prepared.lines.length;
    return countSteps(() => findTables(prepared)) / count;
  };
  steps(400);
  expect(steps(20_000)).toBeLessThan(1.3 * steps(2000));
});
