import type { Page } from 'puppeteer';
import type { PolicyRecord } from '../../../lib/policy/types.ts';
import { openExtensionPage } from './chromium.ts';
import type { Practice } from './practice.ts';
import { until, whenTrue } from './wait.ts';

interface BrowserRule {
  readonly action: { readonly redirect?: { readonly extensionPath?: string; readonly regexSubstitution?: string } };
  readonly condition: { readonly requestDomains?: readonly string[] };
}

/** As much of the extension's own interface as its pages use here. */
interface ExtensionPage {
  readonly chrome: {
    readonly storage: { readonly local: { get(key: string): Promise<{ policy?: PolicyRecord }>; set(items: object): Promise<void> } };
    readonly declarativeNetRequest: {
      getDynamicRules(): Promise<readonly BrowserRule[]>;
    };
  };
}

/** Puts a changed policy in force, as the worker does when the admin's values arrive. Returns what it was. */
export async function changePolicy(practice: Practice, change: (policy: PolicyRecord) => PolicyRecord): Promise<PolicyRecord> {
  const page = await openExtensionPage(practice, 'popup.html');
  try {
    const before = await until('The worker has delivered no policy.', () => readPolicy(page));
    await page.evaluate(
      (policy) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ policy }),
      change(before) as unknown as object,
    );
    return before;
  } finally {
    await page.close();
  }
}

/** The policy with another status for some tools, by their ids. */
export const withStatus =
  (statuses: Readonly<Record<string, PolicyRecord['tools'][number]['status']>>) =>
  (policy: PolicyRecord): PolicyRecord => ({
    ...policy,
    tools: policy.tools.map((tool) => ({ ...tool, status: statuses[tool.id] ?? tool.status })),
  });

/** Waits until the browser's own rules stop this host, or no longer do. */
export const waitForRule = (practice: Practice, host: string, there = true): Promise<void> =>
  waitForRules(practice, `The rules ${there ? 'do not stop' : 'still stop'} ${host}.`, (rules) => {
    const stops = rules.filter(({ action }) => action.redirect?.extensionPath !== undefined);
    return stops.some(({ condition }) => condition.requestDomains?.includes(host)) === there;
  });

/** Waits until our page stands before pages with a prompt in their address: a new installation writes that rule when its worker first runs. */
export const waitForAskedPages = (practice: Practice): Promise<void> =>
  waitForRules(practice, 'No rule stands before asked pages.', (rules) =>
    rules.some(({ action }) => action.redirect?.regexSubstitution !== undefined),
  );

async function waitForRules(practice: Practice, complaint: string, isSo: (rules: readonly BrowserRule[]) => boolean): Promise<void> {
  const page = await openExtensionPage(practice, 'popup.html');
  const ask = async () => {
    const rules = await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.declarativeNetRequest.getDynamicRules());
    return whenTrue(isSo(rules));
  };
  try {
    await until(complaint, ask);
  } finally {
    await page.close();
  }
}

const readPolicy = (page: Page): Promise<PolicyRecord | undefined> =>
  page.evaluate(async () => (await (globalThis as unknown as ExtensionPage).chrome.storage.local.get('policy')).policy);
