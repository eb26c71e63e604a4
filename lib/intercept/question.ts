import { type Generalisation, generalise, offersFor } from '../redact/generalise.ts';
import type { Placeholders } from '../redact/placeholders.ts';
import type { Choice, Ticked } from '../ui/dialog-types.ts';
import { faces } from '../ui/faces.ts';
import type { Anchor } from '../ui/placement.ts';
import type { Say } from '../ui/words.ts';
import type { Judge, Situation, Verdict } from './judge.ts';
import { stops } from './stops.ts';
import { thingsIn } from './things.ts';
import { dialogView, foundWords, outlookOn } from './view.ts';

interface Parts {
  readonly judge: Judge;
  readonly placeholders: Placeholders;
  readonly situation: Situation;
  readonly say: Say;
  readonly anchor: Anchor;
  onWrong(): void;
}

export interface Answer {
  readonly choice: Choice;
  /** The text with placeholders, but for what the person wants to keep. */
  readonly safer: Verdict;
}

/** Every judging of a long text takes its time: the page gets a turn in between, so that none of its tasks is long. */
const aTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Asks the person about a text that is stopped. Changes nothing by itself. */
export async function askAbout(verdict: Verdict, way: 'paste' | 'send', parts: Parts): Promise<Answer> {
  const { judge, placeholders, situation, say, anchor, onWrong } = parts;
  const { text, scan } = verdict;
  const all = judge.judge(placeholders.replace(text, scan.findings));
  await aTurn();
  const things = thingsIn(verdict, placeholders);
  const changed = ({ kept, less }: Ticked): Verdict => {
    if (kept.size === 0 && less.length === 0) return all;
    const base = less.length > 0 ? judge.judge(generalise(text, scan, less as Generalisation[])) : verdict;
    return judge.judge(placeholders.replace(base.text, things.without(kept, base)));
  };
  const offers = offersFor(text, scan).map(({ which }) => which);
  const ticked = stops(all) && offers.length > 0 && !stops(changed({ kept: new Set(), less: offers }));
  const lessExact = offers.map((id) => ({ id, words: say(`dialog_less_${id}`), ticked }));
  await aTurn();
  const view = dialogView(verdict, ticked ? changed({ kept: new Set(), less: offers }) : all, things, way, situation, say);
  const replace = view.replace === 'nothing' && offers.length > 0 ? 'partly' : view.replace;
  const choice = await faces().askPerson({ ...view, lessExact, replace: ticked ? 'ready' : replace }, text, say, {
    recheck(edited) {
      const now = judge.judge(edited);
      return { found: stops(now) ? foundWords(now, situation) : [], mayInsert: !stops(now) };
    },
    outlook: (now) => outlookOn(changed(now), situation),
    onWrong,
    anchor,
  });
  return { choice, safer: choice.kind === 'replace' ? changed(choice.ticked) : all };
}
