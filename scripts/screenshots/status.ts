import type { Page } from 'puppeteer';
import { pressButton } from '../../tests/e2e/harness/dialog.ts';
import { changePolicy } from '../../tests/e2e/harness/policy.ts';
import { openChat, type Practice } from '../../tests/e2e/harness/practice.ts';
import { type Album, NARROW, named, type Scheme, save, WIDE, withPage } from './camera.ts';

/** The status page: as delivered, after a passed self-test, whole, dark and narrow; and with a policy of the trust that has things to look at. */
export const statusPage: Album = {
  id: 'status',
  async take(practice) {
    const chat = await openChat(practice);
    for (const scheme of ['light', 'dark'] as const) {
      await open(practice, scheme, async (page) => {
        await save(page, named('status', scheme));
        await pressButton(page, /^Run the self-test/);
        await page.waitForSelector('#self-test h3');
        await save(page, named('status-whole', scheme), true);
      });
    }
    await open(practice, 'light', (page) => save(page, 'status-narrow', true), NARROW);
    const before = await changePolicy(practice, (policy) => ({
      ...policy,
      source: 'last_good',
      reviewDate: '2026-09-01',
      extraHosts: ['assistant.trust.example'],
      wording: { ...policy.wording, organisationName: 'Northfield Schools Trust' },
    }));
    await open(practice, 'light', (page) => save(page, 'status-attention'));
    await changePolicy(practice, () => before);
    await chat.close();
  },
};

const open = (practice: Practice, scheme: Scheme, act: (page: Page) => Promise<void>, viewport = WIDE): Promise<void> =>
  withPage(practice, { path: 'status.html', viewport, scheme }, act);
