/**
 * Photographs every state for the documents, from the real build in a real browser: `npm run screenshots` writes docs/images/*.png.
 * `npm run screenshots -- popup stopped` takes these alone, and `--built` does not build first.
 */
import { pressButton } from '../tests/e2e/harness/dialog.ts';
import { openChat, startPractice } from '../tests/e2e/harness/practice.ts';
import { albums } from './screenshots/index.ts';
import { buildForChromium } from './start/build.ts';

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const chosen = albums.filter(({ id }) => asked.length === 0 || asked.includes(id));
if (chosen.length < asked.length) throw new Error(`There is: ${albums.map(({ id }) => id).join(', ')}.`);

if (!process.argv.includes('--built')) buildForChromium();
const practice = await startPractice();
try {
  if (!chosen.some(({ id }) => id === 'notice')) {
    const page = await openChat(practice);
    await pressButton(page, /^Got it/);
    await page.close();
  }
  for (const album of chosen) await album.take(practice);
} finally {
  await practice.close();
}
