import { join } from 'node:path';

/** One step of `npm test`. */
export interface Check {
  readonly title: string;
  /** Script and arguments for Node. */
  readonly command: readonly [string, ...string[]];
  /** Where a Vitest run writes its counts; a check without one counts as a single test. */
  readonly results?: string;
}

const RESULTS = '.cache/test-results';

const vitest = (title: string, project: string): Check => {
  const results = join(RESULTS, `${project}.json`);
  return { title, command: ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters(results)], results };
};

const reporters = (results: string): string[] => ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];

const policyResults = join(RESULTS, 'policy.json');

/** Cheapest first; everything after the build uses what it built, the types of the extension's own texts and files among it. */
export const CHECKS: readonly Check[] = [
  { title: 'Format and lint (Biome)', command: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--reporter=summary'] },
  { title: 'Nothing unused (knip)', command: ['node_modules/knip/bin/knip.js'] },
  { title: 'Generated files are fresh', command: ['scripts/generate.ts', '--check'] },
  vitest('Unit tests', 'unit'),
  vitest('Contract tests', 'contract'),
  { title: 'Build for Chrome, Edge and Firefox', command: ['scripts/build.ts'] },
  { title: 'Types (TypeScript)', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  vitest('House rules', 'repo'),
  vitest('End to end, in a real browser', 'e2e'),
  vitest('Ways out, in a real browser', 'coverage'),
  { title: 'Managed policy, in a real browser', command: ['scripts/policy-test.ts', ...reporters(policyResults)], results: policyResults },
];
