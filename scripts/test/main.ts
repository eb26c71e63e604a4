/**
 * `npm test`: every check in turn, all of them even when one fails, and at the end one line with the sum. `npm test -- unit e2e` runs only the
 * checks whose title or project contains one of the words. Ends with status 1 if anything failed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { CHECKS, type Check } from './checks.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const only = process.argv.slice(2);
const chosen = CHECKS.filter(({ title, results = '' }) => only.length === 0 || only.some((word) => matches(`${title} ${results}`, word)));
const outcomes = chosen.map((check, i) => ({ check, ...run(check, i) }));

console.log(`\n${'─'.repeat(72)}`);
for (const { check, tally, seconds } of outcomes) {
  const note = [
    `${tally.passed} passed`,
    tally.failed > 0 ? `${tally.failed} FAILED` : '',
    tally.skipped > 0 ? `${tally.skipped} not run` : '',
  ];
  console.log(
    `${tally.failed > 0 ? '✗' : '✓'} ${check.title.padEnd(40)} ${note.filter(Boolean).join(', ').padEnd(24)} ${seconds.toFixed(0)} s`,
  );
}
const sum = (key: keyof Tally): number => outcomes.reduce((total, { tally }) => total + tally[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') > 0 || outcomes.length === 0 ? 1 : 0;

function matches(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}

function run(check: Check, i: number): { tally: Tally; seconds: number } {
  console.log(`\n${'─'.repeat(72)}\n[${i + 1} of ${chosen.length}] ${check.title}\n`);
  if (check.results !== undefined) rmSync(check.results, { force: true });
  const start = performance.now();
  const { status } = spawnSync(process.execPath, check.command, { stdio: 'inherit' });
  const tally = tallyOf(check, status === 0);
  console.log(tally.failed === 0 ? '\nfine' : '\nFAILED');
  return { tally, seconds: (performance.now() - start) / 1000 };
}

/** A run that failed counts as a failure even where no single test did, e.g. when a file could not be loaded. */
function tallyOf(check: Check, succeeded: boolean): Tally {
  if (check.results === undefined) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests: skipped = 0 } = readCounts(check.results);
  const nothingRan = passed + numFailedTests === 0;
  return { passed, failed: succeeded ? numFailedTests : Math.max(1, numFailedTests), skipped: skipped + (succeeded && nothingRan ? 1 : 0) };
}

interface Counts {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
}

function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
