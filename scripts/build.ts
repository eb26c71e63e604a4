/**
 * `npm run build`: the extension for Chrome, Edge and Firefox in .output/, with a zip of each for the stores, and the managed edition for forced
 * installation beside it.
 */
import { spawnSync } from 'node:child_process';
import { makeManagedEdition } from './build/managed-edition.ts';

for (const browser of ['chrome', 'edge', 'firefox']) {
  console.log(`\nBuilding for ${browser}`);
  const { status } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '--browser', browser], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
// Edge is sent the same package as Chrome.
const managed = ['chrome', 'firefox'].map((browser) => makeManagedEdition(`.output/${browser}-mv3`));
console.log('\nBuilt: .output/chrome-mv3, .output/edge-mv3 and .output/firefox-mv3, with a zip of each beside them.');
console.log(`For forced installation, with access to the hosts that the policy names: ${managed.join(' and ')}.`);
