import { canReplace, type Placeholders } from '../redact/placeholders.ts';
import type { SiteAdapter } from '../sites/types.ts';
import type { Choice } from '../ui/dialog-types.ts';
import { faces } from '../ui/faces.ts';
import type { Say } from '../ui/words.ts';
import type { Beside } from './beside.ts';
import { type Composer, type Composers, readComposer, rectOf } from './composer.ts';
import { createHeld, type Held } from './held.ts';
import type { Judge, Situation, Verdict } from './judge.ts';
import type { Outcomes } from './outcomes.ts';
import type { Presses } from './presses.ts';
import { askAbout } from './question.ts';
import { putText } from './rewrite.ts';
import { LONG_TEXT } from './second-look.ts';
import { stops } from './stops.ts';
import { type Unseen, unseenView } from './view.ts';

/** From a stop to what the person chose. One dialog at a time; whatever is stopped meanwhile stays stopped. */
export interface Moment {
  stoppedPaste(verdict: Verdict, composer: Composer | undefined): void;
  /** A long text, held until the worker has read it. */
  longPaste(text: string, composer: Composer | undefined): void;
  stoppedSend(verdict: Verdict, composer: Composer): void;
  /** The network stopped what the page sent by a way of its own. */
  stoppedAtGate(verdict: Verdict): void;
  /** Words that are held were stopped on their way to an address that nobody knows. */
  stoppedOnTheWay(): void;
  /** Files, in hand or on their way. Resolves with whether the person lets them go; false while another question is open. */
  stoppedFiles(names: readonly string[], folder: boolean): Promise<boolean>;
  /** A body on its way that nobody could read. */
  stoppedUnread(): Promise<boolean>;
  /** A text was let go at a known endpoint. */
  sent(verdict: Verdict): void;
  /** Names and numbers of a draft become placeholders without a question; what is then left is asked about. */
  replaceNow(composer: Composer): void;
  /** Whether the person is being asked something. */
  isAsking(): boolean;
  /** What must not be in any request now. */
  held(): readonly Held[];
}

interface Parts {
  readonly site: SiteAdapter;
  readonly judge: Judge;
  readonly placeholders: Placeholders;
  readonly outcomes: Outcomes;
  readonly situation: () => Situation;
  readonly say: Say;
  readonly composers: Composers;
  readonly presses: Presses;
  /** What stands beside the composer makes room for a question, and hears of what has gone. */
  readonly beside: Pick<Beside, 'hide' | 'went'>;
}

type Way = 'paste' | 'send';

/** Milliseconds a held paste waits for the second look. It is held already and nothing is being sent: a hint of a delay costs less than a needless question. */
const PATIENCE = 200;

export function createMoment(parts: Parts): Moment {
  const { site, judge, placeholders, outcomes, say, composers, presses } = parts;
  let asking = false;
  let due = 0;

  const target = (composer?: Composer) =>
    composer ?? composers.last() ?? composers.filled()[0] ?? document.querySelector<HTMLElement>(site.composer.join(','));

  async function ask(first: Verdict | string, way: Way, composer?: Composer): Promise<void> {
    if (typeof first !== 'string') presses.keep(first.text);
    if (asking) return;
    asking = true;
    parts.beside.hide();
    try {
      const verdict = typeof first === 'string' ? await read(first) : way === 'paste' ? await again(first) : first;
      if (!stops(verdict)) return await put(target(composer) ?? undefined, verdict.text, 'selection');
      presses.keep(verdict.text);
      if (verdict.text.length > LONG_TEXT) await read(placeholders.replace(verdict.text, verdict.scan.findings));
      const to = target(composer) ?? undefined;
      const { choice, safer } = await askAbout(verdict, way, {
        ...parts,
        situation: parts.situation(),
        onWrong: () => outcomes.settle(verdict, 'reported_wrong'),
        anchor: () => rectOf(to),
      });
      asking = false;
      await act(choice, verdict, safer, way, to);
    } finally {
      asking = false;
    }
  }

  /** Nothing is known about it, so the pack's limits decide; a folder cannot even be listed. */
  async function askUnseen(unseen: Unseen): Promise<boolean> {
    if (asking) return false;
    asking = true;
    try {
      const { uncheckedFile, unreadable } = parts.situation().policy.limits;
      const action = unseen.what === 'folder' ? 'block' : unseen.what === 'files' ? uncheckedFile : unreadable;
      const view = unseenView(unseen, action, parts.situation(), say);
      const choice = await faces().askPerson(view, '', say, {
        recheck: () => ({ found: [], mayInsert: false }),
        outlook: () => ({ text: '', found: [], reasons: [] }),
        onWrong: () => {},
        anchor: () => rectOf(target() ?? undefined),
      });
      const goes = choice.kind === 'continue';
      outcomes.unseen(action, goes ? 'continued' : 'cancelled');
      return goes;
    } finally {
      asking = false;
    }
  }

  /** By the worker, while the page goes on; the person sees that it takes a moment. */
  async function read(text: string): Promise<Verdict> {
    const done = faces().showToast(say('toast_reading'), 600_000);
    try {
      return await judge.judgeAgain(text);
    } finally {
      done();
    }
  }

  /** What the second look makes of a held paste, if it says so in time. */
  const again = (first: Verdict) =>
    Promise.race([judge.judgeAgain(first.text), new Promise<Verdict>((resolve) => setTimeout(() => resolve(first), PATIENCE))]);

  async function act(choice: Choice, verdict: Verdict, safer: Verdict, way: Way, composer: Composer | undefined): Promise<void> {
    switch (choice.kind) {
      case 'replace':
        if (choice.ticked.kept.size > 0 && safer.decision.action !== 'block') keep(safer, choice.reason);
        return replace(verdict, judge.judge(safer.text), way, composer);
      case 'insert':
        outcomes.wait(verdict, 'edited');
        return put(composer, choice.text, 'selection');
      case 'edit':
        await giveBack(verdict, way, composer);
        return outcomes.wait(verdict, 'edited');
      case 'continue':
        return goOn(verdict, choice.reason, way, composer);
      case 'cancel':
        await giveBack(verdict, way, composer);
        if (way === 'send') return outcomes.wait(verdict, 'edited');
        if (!composer) faces().offerCopy(verdict.text, say); // it may have come from the address, and stands nowhere else
        return outcomes.settle(verdict, 'cancelled');
    }
  }

  /** What stays in the text is let go on the person's word, if the policy leaves it to them. */
  function keep(verdict: Verdict, reason: string | undefined): void {
    if (!stops(verdict)) return;
    judge.accept(verdict);
    outcomes.settle(verdict, 'continued', reason);
  }

  async function replace(verdict: Verdict, safer: Verdict, way: Way, composer: Composer | undefined): Promise<void> {
    if (way === 'paste' && stops(safer)) return ask(safer, way, composer);
    const originals = placeholders.originals(verdict.text, verdict.scan.findings).filter((words) => !safer.text.includes(words));
    outcomes.wait(verdict, 'redacted', originals);
    await put(composer, safer.text, way === 'paste' ? 'selection' : 'everything', say('toast_replaced'));
    if (stops(safer)) await ask(safer, way, composer);
  }

  async function goOn(verdict: Verdict, reason: string | undefined, way: Way, composer: Composer | undefined): Promise<void> {
    keep(verdict, reason);
    if (way === 'paste') return put(composer, verdict.text, 'selection');
    await giveBack(verdict, way, composer);
    faces().showToast(say('toast_press_send'));
  }

  /** What was being sent stands in the box again: a page may have emptied it before the request was stopped. */
  async function giveBack({ text }: Verdict, way: Way, composer: Composer | undefined): Promise<void> {
    if (way === 'send' && (!composer || readComposer(composer).trim() === '')) await put(composer, text, 'everything');
    else composer?.focus();
  }

  async function put(composer: Composer | undefined, text: string, where: 'selection' | 'everything', done?: string): Promise<void> {
    const to = composer?.isConnected ? composer : target(); // a page that was still waking up has changed its box since
    const taken = to && (await putText(to, text, where));
    if (!taken && (where === 'selection' || !to || readComposer(to).trim() === '')) return faces().offerCopy(text, say);
    if (taken && text.length > LONG_TEXT) void judge.judgeAgain(readComposer(to)); // with what stood there before
    const words = taken ? done : say('toast_editor_refused');
    if (words) faces().showToast(words);
  }

  /** After the page has dealt with its failed request. */
  function stoppedAtGate(verdict: Verdict): void {
    due++;
    setTimeout(() => {
      due--;
      void ask(verdict, 'send');
    });
  }

  return {
    stoppedPaste: (verdict, composer) => void ask(verdict, 'paste', composer),
    longPaste: (text, composer) => void ask(text, 'paste', composer),
    stoppedSend: (verdict, composer) => void ask(verdict, 'send', composer),
    stoppedAtGate,
    stoppedOnTheWay() {
      if (!presses.wasSend()) return;
      const drafts = presses.drafts().map(judge.judge);
      const verdict = drafts.find(stops);
      if (verdict) return stoppedAtGate(verdict);
      faces().showToast(say('toast_earlier')); // many pages keep a message that did not go, and send it again with the next
      setTimeout(() => drafts[0] && giveBack(drafts[0], 'send', target() ?? undefined));
    },
    stoppedFiles: (names, folder) => askUnseen({ what: folder ? 'folder' : 'files', names }),
    async stoppedUnread() {
      const goes = await askUnseen({ what: 'request', names: [] });
      if (goes) faces().showToast(say('toast_press_send'));
      return goes;
    },
    sent(verdict) {
      if (outcomes.sent(verdict) === 'redacted') faces().showToast(say('toast_redacted'));
      parts.beside.went(verdict);
    },
    replaceNow(composer) {
      const verdict = judge.judge(readComposer(composer));
      if (asking || !canReplace(verdict.scan.findings)) return;
      void replace(verdict, judge.judge(placeholders.replace(verdict.text, verdict.scan.findings)), 'send', composer);
    },
    isAsking: () => asking || due > 0,
    held: createHeld(judge, composers, presses),
  };
}
