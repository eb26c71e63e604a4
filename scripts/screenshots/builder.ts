import type { Page } from 'puppeteer';
import type { Practice } from '../../tests/e2e/harness/practice.ts';
import { type Album, NARROW, named, type Scheme, save, withPage } from './camera.ts';

/** The builder: a pack chosen, a tool opened, the rules changed, a prompt tried, the check, the export; narrow. */
export const builder: Album = {
  id: 'builder',
  async take(practice) {
    for (const scheme of ['light', 'dark'] as const) await tour(practice, scheme);
    await open(practice, 'light', (page) => save(page, 'builder-narrow'), NARROW);
  },
};

const TALL = { width: 1280, height: 960 };
const open = (practice: Practice, scheme: Scheme, act: (page: Page) => Promise<void>, viewport = TALL): Promise<void> =>
  withPage(practice, { path: 'builder.html', ready: '.steps a', viewport, scheme }, act);

const tour = (practice: Practice, scheme: Scheme): Promise<void> =>
  open(practice, scheme, async (page) => {
    const shot = async (name: string) => {
      await page.evaluate(() => scrollTo(0, 0));
      await save(page, named(`builder-${name}`, scheme));
    };
    await shot('start');
    await page.click('#step-tools');
    await page.type('#filter', 'copilot');
    await page.select('#status-ms-copilot-consumer', 'prohibited');
    await page.click('#open-ms-365-copilot');
    await page.select('#cell-ms-365-copilot-confidential', 'warn');
    await shot('tools');
    await page.click('#step-rules');
    await page.waitForSelector('.matrix');
    await page.select('#matrix-confidential-unlisted', 'block');
    await shot('rules');
    await page.click('#step-words');
    await page.type('#reportingContact', 'aireport@northfield.example');
    await page.type('#misuseRoute', 'https://northfield.example/report-ai');
    await page.click('#step-try');
    await page.waitForSelector('.samples');
    await page.click('.samples button:nth-child(2)');
    await page.waitForSelector('.answer mark');
    await shot('try');
    await page.click('#step-check');
    await page.waitForSelector('.remarks');
    await shot('check');
    await page.click('#step-export');
    await page.waitForSelector('.downloads');
    await shot('export');
  });
