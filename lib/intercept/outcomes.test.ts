import { beforeEach, expect, test } from 'vitest';
import type { CountMessage } from '../messages/protocol.ts';
import type { ToolMatch } from '../policy/types.ts';
import type { Verdict } from './judge.ts';
import { createOutcomes, type Outcomes } from './outcomes.ts';

const tool = { id: 'chatgpt', status: 'unlisted' } as ToolMatch;
const verdict: Verdict = {
  text: 'Aisha has epilepsy',
  scan: {
    findings: [
      { category: 'person_name', start: 0, end: 5, confidence: 0.9, detector: 'names' },
      { category: 'health', start: 10, end: 18, confidence: 0.9, detector: 'health', subject: 0 },
    ],
    people: 1,
    tables: [],
  },
  decision: { action: 'block', dataClass: 'restricted', duties: [], clauses: [], findings: [0, 1] },
};

const clean = (text: string, change: Partial<Verdict['decision']> = {}): Verdict => ({
  text,
  scan: verdict.scan,
  decision: { action: 'allow', dataClass: 'none', duties: [], clauses: [], findings: [], ...change },
});

let counted: string[];
let outcomes: Outcomes;
beforeEach(() => {
  counted = [];
  outcomes = createOutcomes(
    () => tool,
    ({ group, action, outcome }: CountMessage) => counted.push(`${group} ${action} ${outcome}`),
  );
});

test('a clean prompt is one count', () => {
  expect(outcomes.sent(clean('Explain photosynthesis'))).toBe('sent_clean');
  expect(counted).toEqual(['none allow sent_clean']);
});

test('redacted is said only of a request without one original word', () => {
  outcomes.wait(verdict, 'redacted', ['Aisha']);
  expect(outcomes.sent(clean('Pupil A has epilepsy'))).toBe('redacted');
  outcomes.wait(verdict, 'redacted', ['Aisha']);
  expect(outcomes.sent(clean('Aisha likes maths'))).toBe('edited');
  expect(counted).toEqual(['special_category block redacted', 'special_category block edited']);
});

test('one stop is one count, however often the same text was stopped before it went', () => {
  outcomes.wait(verdict, 'edited');
  outcomes.wait(verdict, 'edited');
  outcomes.sent(clean('A pupil has epilepsy'));
  outcomes.leave();
  expect(counted).toEqual(['special_category block edited']);
});

test('a text left behind was cancelled', () => {
  outcomes.wait(verdict, 'edited');
  outcomes.leave();
  expect(counted).toEqual(['special_category block cancelled']);
});

test('what was accepted with its own count is not counted again when it goes', () => {
  outcomes.settle(verdict, 'continued');
  expect(outcomes.sent(clean('Aisha has epilepsy', { findings: [0, 1] }))).toBeUndefined();
  expect(counted).toEqual(['special_category block continued']);
});

test('past a quiet note is counted as such', () => {
  outcomes.sent(clean('Aisha has epilepsy', { action: 'note', findings: [0] }));
  expect(counted).toEqual(['identifiers note continued']);
});
