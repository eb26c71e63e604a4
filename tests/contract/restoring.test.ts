import { expect, test } from 'vitest';
import { createPlaceholders } from '../../lib/redact/placeholders.ts';
import { countSteps } from './count-steps.ts';

/** What makes a reader of placeholders look twice: lists that break off, half labels, letters that may be words. */
const PIECES = ['Pupil A, ', 'Pupils A, B and ', 'Pupils ', 'pupil a ', 'Pupil A and I & ', 'Pupil  ', ' and or & / ,', '[UPN ', 'A'];

test.each(PIECES)('names are put back in %j over and over at so many steps a character, however long it is', (piece) => {
  const placeholders = createPlaceholders();
  const text = 'Noah Whitfield and Aisha Begum';
  const finding = { category: 'person_name', confidence: 0.9, detector: 'test' } as const;
  placeholders.replace(text, [
    { ...finding, start: 0, end: 14 },
    { ...finding, start: 19, end: 30 },
  ]);
  const steps = (length: number): number => {
    const long = piece.repeat(Math.ceil(length / piece.length));
    return countSteps(() => placeholders.restore(long)) / long.length;
  };
  steps(1_000);
  expect(steps(60_000)).toBeLessThan(1.2 * steps(4_000));
});

test('a list of names is replaced at so many steps a name, however long it is', () => {
  const steps = (count: number): number => {
    const names = Array.from(
      { length: count },
      (_, i) => `Q${i.toString(36).replace(/\d/g, (digit) => 'qwertyuiop'.charAt(Number(digit)))}x`,
    );
    const text = names.join('\n');
    let at = 0;
    const findings = names.map((name) => {
      const start = at;
      at += name.length + 1;
      return { category: 'person_name', confidence: 0.9, detector: 'test', start, end: start + name.length } as const;
    });
    return countSteps(() => createPlaceholders().replace(text, findings)) / count;
  };
  steps(50);
  expect(steps(2_000)).toBeLessThan(1.3 * steps(200));
});
