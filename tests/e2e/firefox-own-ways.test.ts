import type { Page } from 'puppeteer';
import { describe, test } from 'vitest';
import { findFirefox } from '../../scripts/browsers.ts';
import { trySending, tryTyping } from './design-trials.ts';
import { LOADED, UNUSUAL } from './designs.ts';
import { openChatInFirefox } from './harness/firefox.ts';
import { firefoxOfFile } from './harness/practice-of-file.ts';

/** What the gate has in one place for both browsers is tried in one: here are those ways that go by what a browser does itself. */
const ONCE = /^(?:an attribute|a script|a link|the address|a window|a form part)/;

/* The pages of own-ways.test.ts, in Firefox. */
describe.skipIf(findFirefox() === undefined)('in Firefox', () => {
  const practice = firefoxOfFile();

  test.each(Object.entries(LOADED).filter(([way]) => !ONCE.test(way)))(
    'a page that empties its box and sends by %s is stopped, and sends what is clean',
    async (_way, send) => {
      const page = await openChatInFirefox(practice);
      await trySending(page, practice, send);
      await page.close();
    },
  );

  test.each(Object.entries(UNUSUAL))('a page that %s is held, and sends what is clean', (_how, { make, keys }) => {
    const open = async (): Promise<Page> => {
      const page = await openChatInFirefox(practice);
      await page.evaluate(make);
      await page.click('#area');
      return page;
    };
    return tryTyping(open, practice, keys);
  });
});
