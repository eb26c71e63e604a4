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

/**
 * Asks the guards of all open tabs what they are doing, from a page of the extension, as its popup does. Gives the first answer of one whose gate
 * is open too; throws after `patience` milliseconds.
 */
export async function waitForGuard(launched: Launched, patience = 15_000): Promise<GuardStatus> {
  const page = await openExtensionPage(launched, 'popup.html');
  try {
    const end = performance.now() + patience;
    while (performance.now() < end) {
      const answers = await page.evaluate(async () => {
        const { tabs } = (globalThis as unknown as ExtensionPage).chrome;
        const ask = ({ id }: { readonly id?: number }) => tabs.sendMessage(id ?? -1, { type: 'status' }).catch(() => undefined);
        return Promise.all((await tabs.query({})).map(ask));
      });
      const status = answers.find((answer) => answer?.gate === true);
      if (status !== undefined) return status;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The guard has not answered. Lollipop is not at work in this browser.');
  } finally {
    await page.close();
  }
}
