import { browser } from 'wxt/browser';
import { createComposers } from '../../lib/intercept/composer.ts';
import { createJudge, type Judge, type Situation, type Verdict } from '../../lib/intercept/judge.ts';
import { watchSending } from '../../lib/intercept/send.ts';
import { stops } from '../../lib/intercept/stops.ts';
import { builtInPolicy } from '../../lib/policy/built-in.ts';
import { toolFor } from '../../lib/policy/tools.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { generic } from '../../lib/sites/generic.ts';
import type { WordKey } from '../../lib/ui/words.ts';

/** What is written into the box: an invented pupil with an invented number of a right check letter, and something that everybody may send. */
export interface Samples {
  readonly planted: string;
  readonly clean: string;
}

/** One thing that was tried; `words` say which, and how it went. */
export interface Step {
  readonly words: WordKey;
  readonly fine: boolean;
}

let situation: Situation;
let judge: Judge | undefined;
let held: Verdict | undefined;

/** The guard's own parts, on this page: they judge by whatever `situation` is. Put in once, for a guard that was retired never comes back. */
function guardHere(): Judge {
  if (judge) return judge;
  judge = createJudge(() => situation);
  const moment = {
    isAsking: () => false,
    stoppedSend(verdict: Verdict) {
      held = verdict;
    },
  };
  watchSending(
    createComposers(generic, () => null),
    judge,
    moment,
    () => {},
  );
  return judge;
}

function under(policy: PolicyRecord): Judge {
  situation = { policy, tool: toolFor('self-test.invalid', '/', policy), role: policy.role ?? undefined };
  const using = guardHere();
  using.reset();
  return using;
}

/** Presses Enter in the box, as a page would see it: true if the press was taken away before the page could act on it. */
function pressEnter(box: HTMLTextAreaElement, text: string): boolean {
  let arrived = false;
  const hear = () => {
    arrived = true;
  };
  held = undefined;
  box.value = text;
  box.addEventListener('keydown', hear);
  const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true });
  box.dispatchEvent(event);
  box.removeEventListener('keydown', hear);
  return event.defaultPrevented && !arrived && held !== undefined;
}

/**
 * Plants an invented pupil with a number in a box of this page and tries to send it past the guard's own code, first by the built-in policy, then by the
 * one in force; then a clean prompt, and the parts that a prompt does not need. Nothing is sent anywhere.
 */
export async function selfTest(
  box: HTMLTextAreaElement,
  { planted, clean: harmless }: Samples,
  policy: PolicyRecord,
  counts: () => Promise<unknown>,
): Promise<Step[]> {
  const step = (fine: boolean, good: WordKey, bad: WordKey): Step => ({ fine, words: fine ? good : bad });
  const strict = under(builtInPolicy()).judge(planted);
  const found = strict.scan.findings.some(({ category }) => category === 'upn');
  const stopped = pressEnter(box, planted);
  const own = under(policy).judge(planted);
  const ownStop = stops(own) && pressEnter(box, planted);
  const noted = own.decision.action === 'note';
  const clean = !pressEnter(box, harmless) && !stops(under(builtInPolicy()).judge(harmless));
  box.value = planted;
  return [
    step(found, 'status_test_found', 'status_test_not_found'),
    step(stopped, 'status_test_stopped', 'status_test_not_stopped'),
    ownStop || !noted ? step(ownStop, 'status_test_policy', 'status_test_not_policy') : { fine: true, words: 'status_test_policy_note' },
    step(clean, 'status_test_clean', 'status_test_not_clean'),
    step(await answers(browser.runtime.sendMessage({ type: 'second_look_state' })), 'status_test_worker', 'status_test_no_worker'),
    step(await answers(counts()), 'status_test_counts', 'status_counts_unreadable'),
  ];
}

/** Whether anything but nothing came back, within three seconds. */
async function answers(asked: Promise<unknown>): Promise<boolean> {
  const late = new Promise((resolve) => setTimeout(resolve, 3000));
  return (await Promise.race([asked.catch(() => undefined), late])) !== undefined;
}
