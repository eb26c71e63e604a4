import { expect, test } from 'vitest';
import { prepare } from '../../text/prepare.ts';
import { sectionsOf } from './sections.ts';
import { sequenceOf } from './sequence.ts';

test('a short text is one section, a long one is cut without gaps', () => {
  expect(sectionsOf(sequenceOf(prepare('Noah was late.')))).toHaveLength(1);
  const sequence = sequenceOf(prepare('One two three four five.\n'.repeat(300)));
  const sections = sectionsOf(sequence);
  expect(sections.length).toBeGreaterThan(3);
  expect(sections[0]?.from).toBe(0);
  expect(sections.at(-1)?.to).toBe(sequence.length);
  for (let i = 1; i < sections.length; i += 1) expect(sections[i]?.from).toBe(sections[i - 1]?.to);
});
