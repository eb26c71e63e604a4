/**
 * `npm start`: builds Lollipop, serves the practice chat on this computer and opens a browser on it. Where there is no display, or with
 * `npm start -- --headless`, the tour is taken without a window and told in words and pictures.
 */
import { type GuardAnswer, waitForGuard } from '../../tests/e2e/harness/guard.ts';
import { CHAT, openChat, type Practice, startPractice } from '../../tests/e2e/harness/practice.ts';
import { CLEAN, STOPPED, WARNED } from '../../tests/e2e/harness/prompts.ts';
import { findChromium } from '../browsers.ts';
import { buildForChromium } from './build.ts';
import { firstPage } from './first-page.ts';
import { heading, line } from './print.ts';
import { takeTour } from './tour.ts';

const headless = process.argv.includes('--headless') || !hasDisplay();

try {
  heading('Lollipop');
  line('Build', `.output/chrome-mv3, in ${buildForChromium().toFixed(1)} seconds`);
  await (headless ? withoutWindow() : withWindow());
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
}

async function withoutWindow(): Promise<void> {
  const practice = await startPractice();
  try {
    await announce(practice, 'without a window, as there is no display to show it on');
    const page = await openChat(practice);
    const answer = await waitForGuard(practice);
    ready(answer);
    await takeTour(practice, page, answer.tab);
  } finally {
    await practice.close();
  }
}

async function withWindow(): Promise<void> {
  const practice = await startPractice({ headless: false, online: true, handleSignals: false });
  await announce(practice, 'in a window of its own, with a profile that is thrown away');
  const empty = (await practice.browser.pages()).find((page) => page.url() === 'about:blank');
  await openChat(practice);
  await empty?.close();
  ready(await waitForGuard(practice));
  line('Practice page', 'in front: write or take an example, and see what Lollipop would say');
  line('Practice chat', `in the next tab: ${CHAT} (played by this computer; nothing reaches the real site)`);
  await firstPage(practice);
  heading('Try these in either');
  line('Goes', CLEAN);
  line('Asks first', WARNED);
  line('Stopped', STOPPED);
  console.log('\nClose the browser or press Ctrl+C to end.');
  await new Promise<void>((resolve) => {
    practice.browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await practice.close().catch(() => undefined); // the person may have closed it already
  console.log('\nEnded. Nothing was kept.');
}

async function announce(practice: Practice, how: string): Promise<void> {
  line('Browser', `${await practice.browser.version()} (${findChromium()?.path ?? ''}), ${how}`);
}

function ready({ status: { tool, policy } }: GuardAnswer): void {
  line('Lollipop', `is ready: the guard has answered (${policy.name}, version ${policy.version}; ${tool.name} is ${tool.status} here)`);
}

function hasDisplay(): boolean {
  if (process.env.CI !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return (process.env.DISPLAY ?? '') !== '' || (process.env.WAYLAND_DISPLAY ?? '') !== '';
}
