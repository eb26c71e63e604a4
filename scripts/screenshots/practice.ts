import type { Page } from 'puppeteer';
import { pressButton, waitForDialog } from '../../tests/e2e/harness/dialog.ts';
import type { Practice } from '../../tests/e2e/harness/practice.ts';
import { type Album, NARROW, named, type Scheme, save, WIDE, withPage } from './camera.ts';

/** The practice page: empty, with a prompt that would be stopped, its dialog, a moment answered, narrow, and as a pupil has it. */
export const practicePage: Album = {
  id: 'practice',
  async take(practice) {
    for (const scheme of ['light', 'dark'] as const) {
      await open(practice, scheme, async (page) => {
        await pressButton(page, /^A class list/);
        await page.waitForSelector('.seen');
        await page.evaluate(() => scrollTo(0, 0));
        await save(page, named('practice', scheme));
        await pressButton(page, /^Send$/);
        await waitForDialog(page);
        await save(page, named('practice-dialog', scheme));
      });
    }
    await open(practice, 'light', async (page) => {
      await pressButton(page, /^Swap the names, then send/);
      await page.waitForSelector('.feedback p');
      await save(page, 'practice-whole', true);
    });
    await open(practice, 'light', (page) => save(page, 'practice-narrow', true), NARROW);
    await open(practice, 'light', async (page) => {
      await page.select('#role', 'pupil');
      await pressButton(page, /^My own details/);
      await page.waitForSelector('.seen');
      await page.evaluate(() => scrollTo(0, 0));
      await save(page, 'practice-pupil');
    });
  },
};

const open = (practice: Practice, scheme: Scheme, act: (page: Page) => Promise<void>, viewport = WIDE): Promise<void> =>
  withPage(practice, { path: 'practice.html', viewport, scheme }, act);
