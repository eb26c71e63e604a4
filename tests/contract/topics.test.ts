import { describe, expect, test } from 'vitest';
import { isIdentifier } from '../../lib/detect/categories.ts';
import { scan } from '../../lib/detect/engine.ts';
import { topics } from '../../lib/detect/topics/index.ts';

/** Every topic file proves itself: its hits yield the topic with a subject that exists, its misses do not, as the whole engine sees them. */
const WITHOUT_SUBJECT = new Set(['pupil_work', 'ai_marking', 'confidential_business']);

const topicsIn = (text: string) => scan(text).findings.filter(({ category, confidence }) => !isIdentifier(category) && confidence >= 0.5);

describe.each(topics.map((topic) => [topic.id, topic] as const))('%s', (id, { examples }) => {
  test('has at least six hits and six misses', () => {
    expect(examples.hits.length).toBeGreaterThanOrEqual(6);
    expect(examples.misses.length).toBeGreaterThanOrEqual(6);
  });

  test.each([...examples.hits])('finds it in %j', (text) => {
    const found = topicsIn(text);
    expect(found.map(({ category }) => category)).toContain(id);
    if (WITHOUT_SUBJECT.has(id)) return;
    for (const { subject } of found.filter(({ category }) => category === id)) {
      if (subject === 'singled_out') continue;
      const about = scan(text).findings[subject ?? -1];
      expect(about && isIdentifier(about.category)).toBe(true);
    }
  });

  test.each([...examples.misses])('finds nothing of it in %j', (text) => {
    expect(topicsIn(text).filter(({ category }) => category === id)).toEqual([]);
  });
});
