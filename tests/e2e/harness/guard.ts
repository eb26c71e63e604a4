import type { GuardStatus } from '../../../lib/messages/protocol.ts';
import { type Launched, openExtensionPage } from './chromium.ts';

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
 * is open too; throws after `patience` milliseconds.
 */
export async function waitForGuard(launched: Launched, patience = 15_000): Promise<GuardAnswer> {
  const page = await openExtensionPage(launched, 'popup.html');
  try {
    const end = performance.now() + patience;
    while (performance.now() < end) {
      const answers = await page.evaluate(async () => {
        const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
        const ask = async ({ id: tab = -1 }: { readonly id?: number }) => {
          const status = await tabs.sendMessage(tab, { type: 'status' }).catch(() => undefined);
          return { tab, status };
        };
        return Promise.all((await tabs.query({})).map(ask));
      });
      for (const { tab, status } of answers) if (status?.gate === true) return { tab, status };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The guard has not answered. Lollipop is not at work in this browser.');
  } finally {
    await page.close();
  }
}
