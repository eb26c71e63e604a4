import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOPICS } from '../../lib/detect/categories.ts';
import { topics } from '../../lib/detect/topics/index.ts';

/** One topic is one file and one line in the index; the id is the file's name, and the law or authority is linked. */
const folder = new URL('../../lib/detect/topics/', import.meta.url);
const fileOf = (id: string) => `${id.replaceAll('_', '-')}.ts`;
const source = (file: string) => readFileSync(new URL(file, folder), 'utf8');

test('every category of topic has exactly one file in the index', () => {
  expect(topics.map(({ id }) => id).sort()).toEqual([...TOPICS].sort());
});

test('every file that declares a topic is in the index under its own name', () => {
  const declaring = readdirSync(folder).filter((file) => file.endsWith('.ts') && /: TopicFile = \{/.test(source(file)));
  expect(declaring.sort()).toEqual(topics.map(({ id }) => fileOf(id)).sort());
});

test.each(topics.map(({ id }) => id))('%s names the law or authority it rests on', (id) => {
  expect(source(fileOf(id)).split('export const')[0]).toMatch(/https:\/\/[\w.-]+\.(?:gov\.uk|org\.uk|uk)\//);
});

test.each(topics.map((topic) => [topic.id, topic] as const))('%s lists no cue twice within a tier', (_, topic) => {
  for (const tier of ['strong', 'usual', 'near', 'weak', 'never'] as const) {
    const cues = (topic[tier] ?? '')
      .split(',')
      .map((cue) => cue.trim().replace(/\s+/g, ' '))
      .filter((cue) => cue !== '');
    expect(cues.filter((cue, i) => cues.indexOf(cue) !== i)).toEqual([]);
  }
});
