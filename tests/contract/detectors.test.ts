import { expect, test } from 'vitest';
import { detectors } from '../../lib/detect/detectors/index.ts';
import { scan } from '../../lib/detect/engine.ts';

/** Every example in every detector file, run through the whole engine, so that a detector also has to live with its neighbours. */
const examples = detectors.flatMap((detector) => [
  ...detector.examples.hits.map((example) => ({ ...example, detector, category: example.as ?? detector.categories[0] })),
]);
const misses = detectors.flatMap((detector) => detector.examples.misses.map((text) => ({ detector, text })));

test.each(examples)('$detector.id finds $found in: $text', ({ text, found, category }) => {
  const spans = scan(text).findings.filter((finding) => finding.category === category && finding.confidence >= 0.5);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toContain(found);
});

test.each(misses)('$detector.id passes over: $text', ({ detector, text }) => {
  const wrong = scan(text).findings.filter(({ category, confidence }) => detector.categories.includes(category) && confidence >= 0.5);
  expect(wrong.map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

test('no category is claimed by two detectors', () => {
  const claimed = detectors.flatMap((detector) => detector.categories);
  expect(claimed.filter((category, place) => claimed.indexOf(category) !== place)).toEqual([]);
});
