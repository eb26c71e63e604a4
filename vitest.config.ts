import { defineConfig } from 'vitest/config';

/** In a real browser files run one after the other: there is one clipboard, and one machine-wide policy. */
const inBrowser = {
  fileParallelism: false,
  maxWorkers: 1,
  testTimeout: 180_000,
  hookTimeout: 180_000,
  expect: { poll: { timeout: 30_000 } },
};

/**
 * Six kinds of tests, each with its own clock: `unit` beside the modules, `contract` for what the parts promise each other, `repo` for the
 * house rules, `e2e` in a real browser, `coverage` for every way out of every practice site, and `policy` in one under machine-wide policy, which only `npm run policy-test` starts.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['lib/**/*.test.ts', 'entrypoints/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/replicas/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'repo', include: ['tests/repo/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { ...inBrowser, name: 'e2e', include: ['tests/e2e/**/*.test.ts'] } },
      { test: { ...inBrowser, name: 'coverage', include: ['tests/coverage/**/*.test.ts'] } },
      { test: { ...inBrowser, name: 'policy', include: ['tests/policy/**/*.test.ts'] } },
    ],
  },
});
