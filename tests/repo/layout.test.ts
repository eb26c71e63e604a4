import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sites } from '../../lib/sites/index.ts';

const root = new URL('../../', import.meta.url).pathname;
const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));

const SOURCES = ['lib', 'entrypoints', 'scripts', 'tests']
  .flatMap(below)
  .filter((path) => /\.(ts|mjs)$/.test(path) && !path.includes('.generated.'));

test('every site is one file and one line in the index, and has its own name', () => {
  const files = readdirSync(join(root, 'lib/sites')).filter(
    (name) =>
      name.endsWith('.ts') && !/\.(test|generated)\.ts$|^(index|types|match|addresses|pages|generic|asked-pages|question)\.ts$/.test(name),
  );
  expect(sites.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test('no file is longer than 250 lines, data apart', () => {
  const long = SOURCES.filter((path) => !path.includes('/data/')).filter(
    (path) => readFileSync(join(root, path), 'utf8').split('\n').length > 251,
  );
  expect(long).toEqual([]);
});

test('tests wait for a page by a clock of their own: Puppeteer’s wait stands still in a tab that is behind another', () => {
  const CALL = `.waitFor${'Function'}(`;
  const asks = SOURCES.filter((path) => path.startsWith('tests/') && path !== 'tests/e2e/harness/in-page.ts').filter((path) =>
    readFileSync(join(root, path), 'utf8').includes(CALL),
  );
  expect(asks).toEqual([]);
});
