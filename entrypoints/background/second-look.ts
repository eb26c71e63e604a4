import { browser } from 'wxt/browser';
import type { ModelReading } from '../../lib/detect/second-look/model/reading.ts';
import { isFault, type SecondLookState } from '../../lib/messages/second-look-states.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import type { ReadAnswer } from '../second-look/answer.ts';
import { hasLittleMemory } from '../second-look/battery.ts';
import { here } from './model-here.ts';
import { offscreen } from './model-offscreen.ts';
import { policyInForce } from './policy-in-force.ts';

/** Firefox's background is a page and starts the thread itself; Chrome's and Edge's needs another page for it. */
const model = import.meta.env.FIREFOX ? here() : offscreen();

/** Key in `storage.session` of a fault: the worker forgets in half a minute, and to try again at every pause would cost more than it brings. */
const FAULT_KEY = 'secondLookFault';

async function faultSoFar(): Promise<SecondLookState | undefined> {
  return (await browser.storage.session.get(FAULT_KEY))[FAULT_KEY] as SecondLookState | undefined;
}

/** Why the model is not asked at all, if it is not. */
async function excuse({ secondLook }: PolicyRecord): Promise<SecondLookState | undefined> {
  if (secondLook === 'off') return 'off';
  if (secondLook === 'auto' && hasLittleMemory()) return 'saving_memory';
  return faultSoFar();
}

async function ask(text?: string): Promise<ReadAnswer> {
  const policy = await policyInForce();
  const excused = await excuse(policy);
  if (excused) return { state: excused };
  try {
    const answer = await model.ask({ text, choice: policy.secondLook === 'on' ? 'on' : 'auto' });
    if (!answer) return { state: 'resting' };
    if (isFault(answer.state)) await browser.storage.session.set({ [FAULT_KEY]: answer.state });
    return answer;
  } catch {
    return { state: 'resting' }; // the page with the model was just closing; the next pause tries again
  }
}

/** Somebody is about to write: the model is loaded now, so that it is there when the first pause comes. */
export const wakeSecondLook = async (): Promise<void> => void (await ask());

/** What the model makes of a text; undefined when it is off, failed, or was asked about a newer text meanwhile. */
export const readBySecondLook = async (text: string): Promise<ModelReading | undefined> => (await ask(text)).reading;

/** For popup and status page: does not wake anything. */
export const secondLookState = async (): Promise<SecondLookState> =>
  (await excuse(await policyInForce())) ?? (await model.peek()) ?? 'resting';
