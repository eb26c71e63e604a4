import { describe, expect, test } from 'vitest';
import type { ScanResult } from '../detect/types.ts';
import { builtInPolicy } from '../policy/built-in.ts';
import { buildPolicy } from '../policy/record.ts';
import { toolFor } from '../policy/tools.ts';
import { createJudge } from './judge.ts';
import { LONG_TEXT } from './second-look.ts';
import { stops } from './stops.ts';

const policy = builtInPolicy();
const situation = () => ({ policy, tool: toolFor('chatgpt.com', '/', policy), role: 'teacher' as const });

test('what a person chose to send counts no more, but a new fact beside it does', () => {
  const judge = createJudge(situation);
  const warned = judge.judge('Please ring t.okafor@staff.northfield.example about the trip');
  expect(stops(warned)).toBe(true);
  judge.accept(warned);
  expect(stops(judge.judge('And again: ring T.Okafor@staff.northfield.example  now'))).toBe(false);
  expect(stops(judge.judge('t.okafor@staff.northfield.example, UPN B801200005001'))).toBe(true);
});

test('a verdict names the words it stopped', () => {
  const judge = createJudge(situation);
  expect(judge.stoppedWords(judge.judge('UPN B801200005001 please'))).toEqual(['B801200005001']);
});

test('what the person chose to send is no longer looked for in requests', () => {
  const judge = createJudge(situation);
  judge.accept(judge.judge('Please ring t.okafor@staff.northfield.example about the trip'));
  expect(judge.stoppedWords(judge.judge('t.okafor@staff.northfield.example, UPN B801200005001'))).toEqual(['B801200005001']);
});

test('a changed policy is a new verdict for the same text', () => {
  let current = policy;
  const judge = createJudge(() => ({ ...situation(), policy: current }));
  const text = 'Where is Project Heron up to?';
  expect(stops(judge.judge(text))).toBe(false);
  current = { ...policy, customTerms: ['Project Heron'] };
  judge.reset();
  expect(stops(judge.judge(text))).toBe(true);
});

test('the second look is used from its answer on, and for the same words in other lines', async () => {
  const text = 'The bill for KES-1234\n\nis late.';
  const start = text.indexOf('KES');
  const seen: ScanResult = {
    findings: [{ category: 'confidential_business', start, end: start + 8, confidence: 0.9, detector: 'own: a job number' }],
    people: 0,
    tables: [],
  };
  const judge = createJudge(situation, async () => seen);
  expect(stops(judge.judge(text))).toBe(false);
  const asked = judge.judgeAgain(text);
  expect(stops(judge.judge(text))).toBe(false);
  expect(stops(await asked)).toBe(true);
  expect(judge.stoppedWords(judge.judge(judge.asRead('The bill for KES-1234\nis late.')))).toEqual(['KES-1234']);
  expect(stops(judge.judge('The bill for KES-1234 is very late.'))).toBe(false);
  judge.reset();
  expect(stops(judge.judge(text))).toBe(false);
});

test('without an answer the fast verdict stands', async () => {
  const judge = createJudge(situation, async () => undefined);
  expect(stops(await judge.judgeAgain('UPN B801200005001 please'))).toBe(true);
});

test('what was let go in one conversation counts again in the next', () => {
  const judge = createJudge(situation);
  const warned = judge.judge('Please ring t.okafor@staff.northfield.example about the trip');
  judge.accept(warned);
  judge.forget();
  expect(stops(judge.judge(warned.text))).toBe(true);
});

test('own distress goes, once the safeguarding lead has agreed for that role, and for nobody else', () => {
  const text = 'I want to die. I am Jayden Smethwick, UPN B801200005001.';
  const judged = (role: 'pupil' | 'teacher' | undefined, help: ('pupil' | 'staff')[]) =>
    createJudge(() => ({ ...situation(), role, policy: buildPolicy({ helpSignedFor: help }, new Date(0)) })).judge(text);
  expect(judged('pupil', ['pupil'])).toMatchObject({ needsHelp: true, decision: { action: 'allow', findings: [] } });
  expect(judged('pupil', ['pupil']).scan.findings.length).toBeGreaterThan(0);
  for (const other of [
    judged('pupil', ['staff']),
    judged('teacher', ['pupil']),
    judged(undefined, ['pupil', 'staff']),
    judged('pupil', []),
  ]) {
    expect(other.needsHelp).toBeUndefined();
    expect(stops(other)).toBe(true);
  }
});

describe('a long text', () => {
  const long = `${'Rivers shape the land. '.repeat(LONG_TEXT / 20)}UPN B801200005001`;
  const marked: ScanResult = {
    findings: [{ category: 'confidential_business', start: 0, end: 6, confidence: 0.9, detector: 'own: by the worker' }],
    people: 0,
    tables: [],
  };
  const detectors = ({ scan }: { scan: ScanResult }) => scan.findings.map(({ detector }) => detector);

  test('is read by the worker alone, and so is the same with the blanks of an editor', async () => {
    const judge = createJudge(situation, async () => marked);
    expect(judge.isQuick(long)).toBe(false);
    expect(detectors(await judge.judgeAgain(long))).toEqual(['own: by the worker']);
    expect(judge.isQuick(long)).toBe(true);
    expect(detectors(judge.judge(long.replaceAll('. ', '.\n\n')))).toEqual(['own: by the worker']);
  });

  test('is read in the page where the worker does not answer, and where nobody could wait', async () => {
    const judge = createJudge(situation, async () => undefined);
    expect(detectors(await judge.judgeAgain(long))).toContain('upn');
    const atSend = createJudge(situation, async () => marked);
    expect(detectors(atSend.judge(long))).toContain('upn');
  });

  test('is like any other when it is short enough', () => {
    expect(createJudge(situation).isQuick('x'.repeat(LONG_TEXT))).toBe(true);
  });
});
