import { browser } from 'wxt/browser';
import { declaredScripts } from './declared-scripts.ts';

/** A script and where it belongs. */
export interface Placed {
  readonly js?: readonly string[];
  readonly matches?: readonly string[];
  readonly world?: 'MAIN' | 'ISOLATED';
  readonly allFrames?: boolean;
}

/**
 * Puts scripts into tabs that were open before they were known, so that nobody has to load them again: after an installation, after an update, and when
 * the policy names a further host. A guard that finds an older one takes over from it (lib/intercept/door.ts); a second gate does nothing. Only
 * in the managed edition, which has `scripting`. A tab that is asleep or gone gets them when it loads.
 */
export async function putIntoOpenTabs(scripts: readonly Placed[]): Promise<void> {
  if (!browser.scripting) return;
  for (const { js = [], matches = [], world = 'ISOLATED', allFrames = false } of scripts) {
    if (matches.length === 0) continue;
    const tabs = await browser.tabs.query({ url: [...matches] });
    const target = { files: [...js], world, injectImmediately: true } as object;
    await Promise.all(
      tabs.map(({ id: tabId }) => browser.scripting.executeScript({ ...target, target: { tabId, allFrames } } as never).catch(() => {})),
    );
  }
}

/** Guard and gate into every tab that was open before this version came. What comes later than the page itself has no business there. */
export async function renewGuards(): Promise<void> {
  const early = declaredScripts().filter(({ run_at }) => run_at === 'document_start');
  await putIntoOpenTabs(early.map(({ all_frames, ...script }) => ({ ...script, allFrames: all_frames === true })));
}
