/**
 * `npm run coverage`: every way out of every practice site, in Chromium and Firefox, with the extension built from the last commit; then writes
 * tests/coverage/record and docs/coverage.md from what the practice server received.
 *
 *   --browser firefox   only that browser          --only claude,gemini    only these sites
 *   --of <commit>       another commit             --routes paste-text     only these ways
 *   --repeat 4          every way so many times on every site: a table of what came out differently, and no record
 *   --each 50           every way at least so many times over all sites that have it, which takes hours; the same table, which is kept in tests/coverage/record
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mergeIntoRecord, readJson } from '../tests/coverage/record.ts';
import type { BrowserName } from '../tests/coverage/theatre.ts';
import { mergeIntoTimes } from '../tests/coverage/times.ts';
import { flakesIn, timesOf, timesTable } from './coverage/flakes.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string', default: '' },
    routes: { type: 'string', default: '' },
    of: { type: 'string', default: 'HEAD' },
    repeat: { type: 'string', default: '1' },
    each: { type: 'string', default: '0' },
  },
});
const isRepeated = values.repeat !== '1' || values.each !== '0';
const browsers = (['chromium', 'firefox'] as const).filter((name) => values.browser === undefined || values.browser === name);
const commit = output('git', ['rev-parse', '--short=10', values.of]);
const built = buildCommit();
let failed = false;
for (const browser of browsers) run(browser);
if (!isRepeated || values.each !== '0') spawnSync(process.execPath, ['scripts/generate.ts'], { stdio: 'inherit' });
process.exitCode = failed ? 1 : 0;

function run(browser: BrowserName): void {
  const results = resolve('artifacts/coverage', `${browser}.json`);
  const env = {
    ...process.env,
    COVERAGE_BROWSER: browser,
    COVERAGE_EXTENSION: join(built, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
    COVERAGE_COMMIT: commit,
    COVERAGE_RESULTS: results,
    COVERAGE_ONLY: values.only,
    COVERAGE_ROUTES: values.routes,
    COVERAGE_REPEAT: values.repeat,
    COVERAGE_EACH: values.each,
  };
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'coverage', '--reporter=dot'], {
    stdio: 'inherit',
    env,
  });
  failed ||= status !== 0;
  const record = readJson(results);
  if (!record) return;
  if (!isRepeated) {
    mergeIntoRecord(browser, record);
    return;
  }
  const ways = timesOf(record.cells);
  console.log(`\n${browser}, ${commit}\n\n${timesTable(ways)}`);
  if (values.each !== '0') mergeIntoTimes(browser, ways);
  failed ||= flakesIn(record.cells).length > 0;
}

/** Builds the commit in a folder of its own, so that the record is about something that everybody can check out. */
function buildCommit(): string {
  const folder = resolve('.cache/coverage', commit);
  if (!existsSync(join(folder, 'node_modules'))) {
    mkdirSync(folder, { recursive: true });
    output('sh', ['-c', `git archive ${commit} | tar x -C '${folder}'`]);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  }
  for (const browser of ['chrome', 'firefox']) {
    if (existsSync(join(folder, '.output', `${browser}-mv3`, 'manifest.json'))) continue;
    const { status } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--browser', browser], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`Commit ${commit} does not build.`);
  }
  return folder;
}

function output(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
