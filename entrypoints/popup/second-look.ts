import { browser } from 'wxt/browser';
import type { SecondLookState } from '../../lib/messages/second-look-states.ts';
import type { WordKey } from '../../lib/ui/words.ts';

const WORDS: Readonly<Record<SecondLookState, WordKey>> = {
  off: 'second_look_off',
  saving_memory: 'second_look_saving_memory',
  saving_battery: 'second_look_saving_battery',
  resting: 'second_look_resting',
  loading: 'second_look_loading',
  ready: 'second_look_ready',
  missing: 'second_look_missing',
  altered: 'second_look_altered',
  wrong_answers: 'second_look_wrong_answers',
  no_memory: 'second_look_no_memory',
  failed: 'second_look_failed',
};

/** One plain sentence on how the second look is, for popup and status page. Asking wakes nothing. */
export async function secondLookWords(): Promise<WordKey> {
  const state = (await browser.runtime.sendMessage({ type: 'second_look_state' }).catch(() => undefined)) as SecondLookState | undefined;
  return WORDS[state ?? 'resting'];
}
