/** `npm run build`: the extension for Chrome, Edge and Firefox in .output/, with a zip of each for the stores. */
import { spawnSync } from 'node:child_process';

for (const browser of ['chrome', 'edge', 'firefox']) {
  console.log(`\nBuilding for ${browser}`);
  const { status } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '--browser', browser], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
console.log('\nBuilt: .output/chrome-mv3, .output/edge-mv3 and .output/firefox-mv3, with a zip of each beside them.');
