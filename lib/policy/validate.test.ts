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

describe('patterns of the trust’s own', () => {
  const reading = (...customPatterns: string[]) => readManaged({ customPatterns, unit: 'north-primary' });

  test('a bad one is named with its reason in one sentence, and the rest stay in force', () => {
    const { values, problems } = reading('a job=KES-\\d+', 'a place=(?<=KES)\\d', 'a word=.*', 'KES', 'a code=KIT-\\d+');
    expect(values).toEqual({ customPatterns: ['a job=KES-\\d+', 'a code=KIT-\\d+'], unit: 'north-primary' });
    expect(problems.map(({ key }) => key)).toEqual(['customPatterns', 'customPatterns', 'customPatterns']);
    expect(problems.map(({ reason }) => reason)).toEqual([
      'Entry 2 of “customPatterns” is ignored: a place=(?<=KES)\\d looks ahead or behind, which a pattern that always runs in linear time cannot do.',
      'Entry 3 of “customPatterns” is ignored: a word=.* matches nothing at all, and so everywhere.',
      'Entry 4 of “customPatterns” is ignored: KES is not of the form name=pattern or name@kind=pattern.',
    ]);
  });

  test('one that is too long is refused, whatever it says', () => {
    expect(reading(`a job=${'k'.repeat(200)}`).problems).toEqual([]);
    expect(reading(`a job=${'k'.repeat(201)}`).problems[0]?.reason).toBe(
      'Entry 1 of “customPatterns” is ignored: a long value is 201 characters long, the most is 200.',
    );
  });

  test('more than fifty are not read', () => {
    const { values, problems } = reading(...Array.from({ length: 52 }, (_, i) => `a job=KES-${1000 + i}`));
    expect(values.customPatterns).toHaveLength(50);
    expect(problems.map(({ reason }) => reason)).toEqual(
      [51, 52].map((n) => `Entry ${n} of “customPatterns” is ignored: 50 patterns are the most.`),
    );
  });
});
