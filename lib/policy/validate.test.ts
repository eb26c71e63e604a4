import { describe, expect, test } from 'vitest';
import { managedKeys } from './managed.ts';
import { readManaged } from './validate.ts';

describe('readManaged', () => {
  test('takes every key at its example', () => {
    const examples = Object.fromEntries(Object.entries(managedKeys).map(([key, schema]) => [key, schema.meta()?.example]));
    expect(readManaged(examples)).toEqual({ values: examples, problems: [], unknown: [] });
    expect(Object.values(examples)).not.toContain(undefined);
  });

  test.each([
    ['a list as JSON text', { customTerms: '["Kestrel", "Project Owl"]' }, { customTerms: ['Kestrel', 'Project Owl'] }],
    ['a list of one as plain text', { customTerms: 'Kestrel' }, { customTerms: ['Kestrel'] }],
    ['yes as 1', { noticeGiven: 1 }, { noticeGiven: true }],
    ['no as 0', { countsEnabled: 0 }, { countsEnabled: false }],
    ['a number as text', { largestFileMegabytes: '12' }, { largestFileMegabytes: 12 }],
    ['space around text', { owner: '  Head of Governance ' }, { owner: 'Head of Governance' }],
    ['an empty text as not set', { owner: '' }, {}],
    ['an empty list', { toolStatus: [] }, { toolStatus: [] }],
  ])('takes %s', (_what, raw, values) => {
    expect(readManaged(raw)).toEqual({ values, problems: [], unknown: [] });
  });

  test('one bad key leaves the others in force', () => {
    const { values, problems } = readManaged({
      pack: 'strict',
      role: 'headmaster',
      reviewDate: 'soon',
      customTerms: 7,
      helpUrl: 'http://x.example',
    });
    expect(values).toEqual({ pack: 'strict' });
    expect(problems.map(({ key }) => key)).toEqual(['role', 'reviewDate', 'customTerms', 'helpUrl']);
  });

  test('one bad entry leaves the others of its list in force', () => {
    const { values, problems } = readManaged({
      toolStatus: ['chatgpt.com=prohibited', 'claude=verboten', 'chatgtp=approved', 'gemini=approved'],
    });
    expect(values.toolStatus).toEqual(['chatgpt.com=prohibited', 'gemini=approved']);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'Entry 2 of “toolStatus” is ignored: claude=verboten is not of the form host=status.',
      'Entry 3 of “toolStatus” is ignored: no tool has the id chatgtp.',
    ]);
  });

  test('a list of nothing but mistakes is not a decision to empty the list', () => {
    expect(readManaged({ matrix: ['nonsense'] }).values).toEqual({});
  });

  test('refuses to loosen a prohibited tool cell by cell', () => {
    expect(readManaged({ matrix: ['none@prohibited=allow'] }).problems).toHaveLength(1);
  });

  test('names keys it does not know', () => {
    expect(readManaged({ reveiwDate: '2027-09-01' })).toEqual({
      values: {},
      problems: [{ key: 'reveiwDate', reason: '“reveiwDate” is not a setting of this version; check the spelling.' }],
      unknown: ['reveiwDate'],
    });
  });

  test('never repeats a long value, and says one sentence that names the key', () => {
    const long = 'Somebody pasted a paragraph about a child into the wrong box of the console';
    const raw = Object.fromEntries(Object.keys(managedKeys).map((key) => [key, `${long} ${'x'.repeat(600)}`]));
    const { problems } = readManaged({ ...raw, [long]: long });
    expect(problems.length).toBe(Object.keys(managedKeys).length + 1);
    for (const { key, reason } of problems) {
      expect(reason).not.toContain('child');
      expect(reason).toContain(key);
      expect(reason).toMatch(/\.$/);
    }
  });

  test.each([undefined, null, 'text', 7, [], ['pack']])('takes %j as nothing set', (raw) => {
    expect(readManaged(raw)).toEqual({ values: {}, problems: [], unknown: [] });
  });

  test('is not misled by names every object has', () => {
    expect(readManaged(JSON.parse('{"__proto__": 1, "constructor": 2, "toString": "x"}')).unknown).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
  });
});
