import { browser } from 'wxt/browser';
import { deliverPolicy } from '../../lib/policy/load/deliver.ts';
import { POLICY_KEY } from '../../lib/policy/load/key.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { policyInForce } from './policy-in-force.ts';

/** Key in `storage.local`: the first-run page is still to be decided on. */
const DUE_KEY = 'firstRunDue';

/**
 * What a new installation does: `open` the first-run page, in front only for somebody who has just installed Lollipop by hand and behind the page in
 * use otherwise; `wait` where an admin installed it and the policy, which may say that notice was given, has not arrived; or nothing.
 */
export function firstRunStep(
  installType: string,
  { noticeGiven, source }: Pick<PolicyRecord, 'noticeGiven' | 'source'>,
  restarted: boolean,
): 'open' | 'behind' | 'wait' | 'nothing' {
  if (noticeGiven) return 'nothing';
  if (installType === 'admin') return source === 'built_in' && !restarted ? 'wait' : 'behind';
  return installType === 'normal' ? 'open' : 'behind';
}

/** Once after an installation: at once, when the awaited policy arrives, or else when the browser starts again. */
export function keepFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void (reason === 'install' && begin()));
  browser.runtime.onStartup.addListener(() => void decide(true));
  browser.storage.onChanged.addListener((changes, area) => void (area === 'local' && POLICY_KEY in changes && decide(false)));
}

async function begin(): Promise<void> {
  await deliverPolicy();
  await browser.storage.local.set({ [DUE_KEY]: true });
  await decide(false);
}

let deciding = false;

async function decide(restarted: boolean): Promise<void> {
  if (deciding) return;
  deciding = true;
  try {
    if (!(await browser.storage.local.get(DUE_KEY))[DUE_KEY]) return;
    const { installType } = await browser.management.getSelf();
    const step = firstRunStep(installType, await policyInForce(), restarted);
    if (step === 'wait') return;
    await browser.storage.local.remove(DUE_KEY);
    if (step !== 'nothing') await browser.tabs.create({ url: browser.runtime.getURL('/practice.html'), active: step === 'open' });
  } finally {
    deciding = false;
  }
}
