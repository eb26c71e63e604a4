import type { Page } from 'puppeteer';
import type { GuardStatus } from '../../../lib/messages/protocol.ts';
import { type Launched, openExtensionPage } from './chromium.ts';
import { until } from './wait.ts';

/** As much of the extension's own interface as its pages use here. */
interface ExtensionPage {
  readonly chrome: {
    readonly tabs: {
      query(all: object): Promise<readonly { readonly id?: number }[]>;
      sendMessage(tab: number, message: { readonly type: 'status' }): Promise<GuardStatus | undefined>;
    };
  };
}

export interface GuardAnswer {
  /** The tab's number in the browser. */
  readonly tab: number;
  readonly status: GuardStatus;
}

/**
 * Asks the guards of all open tabs what they are doing, from a page of the extension, as its popup does. Gives the first answer of one whose gate
 * is open too.
 */
export async function waitForGuard(launched: Launched): Promise<GuardAnswer> {
  const page = await openExtensionPage(launched, 'popup.html');
  try {
    return await until('The guard has not answered. Lollipop is not at work in this browser.', async () => {
      const answers = await page.evaluate(async () => {
        const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
        const ask = async ({ id: tab = -1 }: { readonly id?: number }) => {
          const status = await tabs.sendMessage(tab, { type: 'status' }).catch(() => undefined);
          return { tab, status };
        };
        return Promise.all((await tabs.query({})).map(ask));
      });
      return answers.flatMap(({ tab, status }) => (status?.gate === true ? [{ tab, status }] : []))[0];
    });
  } finally {
    await page.close();
  }
}

/** The popup as it is over the tab of the first guard that answers, in a tab of its own. */
export async function openPopupBeside(launched: Launched): Promise<Page> {
  const { tab } = await waitForGuard(launched);
  return openExtensionPage(launched, `popup.html?tab=${tab}`);
}
