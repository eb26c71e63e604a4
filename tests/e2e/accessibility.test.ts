import { expect, test } from 'vitest';
import { faults } from './harness/axe.ts';
import { openPopupBeside } from './harness/guard.ts';
import { changePolicy, waitForRule } from './harness/policy.ts';
import { openChat } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';

const practice = practiceOfFile({ tabsStay: true });

test.each(['light', 'dark'])('the popup and the practice chat have no faults that axe can see, in %s colours', async (value) => {
  const chat = await openChat(practice);
  const popup = await openPopupBeside(practice);
  for (const page of [popup, chat]) {
    await page.bringToFront();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await faults(page)).toEqual([]);
    await page.close();
  }
});

test.each([
  ['light', 1280, 'staff'],
  ['dark', 1280, 'staff'],
  ['light', 320, 'staff'],
  ['dark', 320, 'pupil'],
] as const)(
  'the page in place of a prohibited tool has no faults either: %s colours, %i pixels wide, words for %s',
  async (value, width, audience) => {
    const before = await changePolicy(practice, (policy) => ({ ...policy, role: audience === 'pupil' ? 'pupil' : null }));
    await waitForRule(practice, 'otter.ai');
    const page = await practice.browser.newPage();
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.goto('https://otter.ai/');
    await page.waitForSelector('h1');
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing stands outside the window').toBe(width);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('a, button')), 'the keyboard gets to it').toBe(true);
    await page.close();
    await changePolicy(practice, () => before);
  },
);
