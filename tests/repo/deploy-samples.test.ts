import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleKit } from '../../scripts/generate/deploy-samples.ts';

test('deploy/ holds the sample kit and nothing that an older version of it left', () => {
  const kit = sampleKit().map(({ path }) => path);
  const folders = new Set(kit.map((path) => path.split('/')[0]));
  const root = new URL('../../deploy/', import.meta.url).pathname;
  const there = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replace(/^\//, ''));
  expect(there.filter((path) => folders.has(path.split('/')[0])).toSorted()).toEqual(kit.toSorted());
});
