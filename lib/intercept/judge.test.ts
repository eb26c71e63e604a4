import { expect, test } from 'vitest';
import { builtInPolicy } from '../policy/built-in.ts';
import { toolFor } from '../policy/tools.ts';
import { createJudge } from './judge.ts';
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

test('a changed policy is a new verdict for the same text', () => {
  let current = policy;
  const judge = createJudge(() => ({ ...situation(), policy: current }));
  const text = 'Where is Project Heron up to?';
  expect(stops(judge.judge(text))).toBe(false);
  current = { ...policy, customTerms: ['Project Heron'] };
  judge.reset();
  expect(stops(judge.judge(text))).toBe(true);
});
