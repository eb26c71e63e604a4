import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generators } from './generate/index.ts';

/**
 * `npm run generate` writes every generated file. With `--check` it writes nothing and ends with status 1 if a file differs from
 * what the sources say, so that nobody edits a generated file or forgets to run this.
 */
const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const stale: string[] = [];

for (const generator of generators) {
  for (const { path, text } of await generator.files()) {
    const url = new URL(path, root);
    const before = await readFile(url, 'utf8').catch(() => undefined);
    if (before === text) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(dirname(url.pathname), { recursive: true });
    await writeFile(url, text);
  }
}

if (check && stale.length > 0) {
  console.error(`Out of date, run \`npm run generate\`:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(stale.length === 0 ? 'Every generated file is up to date.' : `Written:\n${stale.map((path) => `  ${path}`).join('\n')}`);
}
