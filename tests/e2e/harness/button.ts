import { type Launched, openExtensionPage } from './chromium.ts';
import { until } from './wait.ts';

/** As much of the extension's own interface as its pages use here. */
interface ExtensionPage {
  readonly chrome: {
    readonly tabs: { query(which: { readonly url: string }): Promise<readonly { readonly id: number }[]> };
    readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
    readonly storage: { readonly local: { get(all: null): Promise<object>; set(items: object): Promise<void> } };
  };
}

export interface ToolbarButton {
  readonly badge: string;
  readonly title: string;
}

/** Waits until the extension's button says `badge` on the one tab whose address fits `url`, a match pattern. Throws with what it says instead. */
export async function waitForBadge(launched: Launched, url: string, badge: string): Promise<ToolbarButton> {
  const page = await openExtensionPage(launched, 'popup.html');
  try {
    let found = { badge: '', title: '' };
    const complaint = () => `The button says “${found.badge}” (${found.title}), not “${badge}”.`;
    return await until(complaint, async () => {
      found = await page.evaluate(async (pattern) => {
        const { tabs, action } = (globalThis as unknown as ExtensionPage).chrome;
        const [tab] = await tabs.query({ url: pattern });
        if (!tab) return { badge: 'no such tab', title: '' };
        return { badge: await action.getBadgeText({ tabId: tab.id }), title: await action.getTitle({ tabId: tab.id }) };
      }, url);
      return found.badge === badge ? found : undefined;
    });
  } finally {
    await page.close();
  }
}

/** What the extension keeps in `storage.local`, without the policy; with `change`, after writing that. */
export async function readStorage(launched: Launched, change: object = {}): Promise<Readonly<Record<string, unknown>>> {
  const page = await openExtensionPage(launched, 'popup.html');
  const { policy: _, ...rest } = await page.evaluate(async (items) => {
    const { local } = (globalThis as unknown as ExtensionPage).chrome.storage;
    await local.set(items);
    return (await local.get(null)) as Record<string, unknown>;
  }, change);
  await page.close();
  return rest;
}
