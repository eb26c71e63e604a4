import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectors } from '../../lib/detect/detectors/index.ts';

const folder = new URL('../../lib/detect/detectors/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name !== 'index.ts' && !name.endsWith('.test.ts'))
  .map((name) => name.replace(/\.ts$/, ''));

test('the folder and its index hold the same detectors, each under its own id', () => {
  expect(detectors.map((detector) => detector.id).sort()).toEqual(files.sort());
});

test.each(detectors)('$id has at least six examples of each kind, all different', ({ examples }) => {
  expect(new Set(examples.hits.map((hit) => hit.text)).size).toBeGreaterThanOrEqual(6);
  expect(new Set(examples.misses).size).toBeGreaterThanOrEqual(6);
  for (const { text, found } of examples.hits) expect(text).toContain(found);
});

test.each(files)('%s.ts names and links its authority in the comment above the code', (name) => {
  const source = readFileSync(new URL(`${name}.ts`, folder), 'utf8');
  const comment = /\/\*\*[\s\S]*?\*\//.exec(source)?.[0] ?? '';
  expect(comment).toMatch(/Authority:[\s\S]*https:\/\//);
});
