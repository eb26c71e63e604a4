/**
 * `npm run policy-test`: managed policy in a real Chromium. Policy is machine-wide, so the tests run in a mount namespace of their own, where a
 * private folder lies over the machine's; elsewhere they are not run, and this says why.
 */
import { spawnSync } from 'node:child_process';
import { MARK } from '../tests/policy/machine-policy.ts';
import { findChromium } from './browsers.ts';

const obstacle = whyNot();
if (obstacle) console.log(`Policy tests: not run here, because ${obstacle}.`);
else {
  const run = spawnSync(
    'unshare',
    ['--mount', process.execPath, 'node_modules/vitest/vitest.mjs', 'run', '--project', 'policy', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...process.env, [MARK]: '1' },
    },
  );
  process.exitCode = run.status ?? 1;
}

function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'they need a mount namespace, which only Linux has';
  if (process.getuid?.() !== 0) return 'a private mount namespace needs root, as in a container or in CI';
  if (spawnSync('unshare', ['--mount', 'true']).status !== 0) return 'this machine does not allow a mount namespace';
  const browser = findChromium();
  if (!browser) return 'no Chromium was found';
  if (browser.branded) return `${browser.name} reads its policy from a folder of its own; Chromium is needed`;
  return undefined;
}
