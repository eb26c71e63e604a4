import { audienceOf, explain, reasonOf } from '../policy/explain.ts';
import { offeredTo } from '../policy/roles.ts';
import { canReplace } from '../redact/placeholders.ts';
import { foldWords } from '../text/fold.ts';
import { faces } from '../ui/faces.ts';
import type { Hint, HintAction } from '../ui/hint.ts';
import type { Say } from '../ui/words.ts';
import { type Composer, rectOf } from './composer.ts';
import type { Situation, Verdict } from './judge.ts';
import { stops } from './stops.ts';

/** Quiet lines near the composer. None is said twice: not for the same findings, and guidance not for the same task. */
export interface Hints {
  /** The draft rests. */
  rested(verdict: Verdict, composer: Composer): void;
  /** A prompt has gone: a line of the policy's guidance, if its words name a task that has one. */
  went(text: string, composer: Composer | undefined): void;
  /** Something else in one line, once. */
  offer(id: string, text: string, actions: readonly HintAction[], composer: Composer | undefined): void;
  /** Something more important is shown. */
  hide(): void;
}

interface Parts {
  readonly situation: () => Situation;
  readonly say: Say;
  /** Puts placeholders into the draft at once. */
  replaceNow(composer: Composer): void;
}

export function createHints({ situation, say, replaceNow }: Parts): Hints {
  const told = new Set<string>();
  let open: Hint | undefined;
  let about: 'draft' | 'other' = 'other';

  function show(text: string, actions: readonly HintAction[], composer: Composer): void {
    open?.close();
    const away = () => {
      open = undefined;
    };
    const closing = actions.map(({ label, onPress }) => ({
      label,
      onPress() {
        away();
        onPress();
      },
    }));
    open = faces().showHint(text, closing, () => rectOf(composer), say, away);
  }

  function hide(): void {
    open?.close();
    open = undefined;
  }

  function offer(id: string, text: string, actions: readonly HintAction[], composer: Composer | undefined): void {
    if (told.has(id) || !composer) return;
    told.add(id);
    about = 'other';
    show(text, actions, composer);
  }

  function wordsFor(verdict: Verdict): string {
    const { policy, role } = situation();
    const { seen, reason } = explain(verdict.decision, verdict.scan, policy, audienceOf(role, policy));
    if (seen === '') return reason;
    return say(stops(verdict) ? 'hint_stops' : 'hint_note', seen.charAt(0).toUpperCase() + seen.slice(1));
  }

  return {
    rested(verdict, composer) {
      const { scan, decision } = verdict;
      const found = decision.findings.flatMap((index) => scan.findings[index] ?? []);
      if (decision.action === 'allow' || found.length === 0) return about === 'draft' ? hide() : undefined;
      const keys = found.map(({ category, start, end }) => `${category} ${foldWords(verdict.text.slice(start, end))}`);
      const isNew = keys.some((key) => !told.has(key));
      for (const key of keys) told.add(key);
      if (open && about === 'draft') return open.update(wordsFor(verdict));
      if (!isNew) return;
      about = 'draft';
      const fix = { label: say('hint_replace'), onPress: () => replaceNow(composer) };
      show(wordsFor(verdict), canReplace(scan.findings) ? [fix] : [], composer);
    },
    went(text, composer) {
      const { policy, role } = situation();
      if (about === 'draft') hide();
      if (!offeredTo(policy.offers.guidance, role)) return;
      const plain = text.toLowerCase();
      const named = (cue: string) => new RegExp(`\\b${cue}`).test(plain);
      const fits = ({ appliesTo, cues }: (typeof policy.guidance)[number]) =>
        (appliesTo.length === 0 || (role !== undefined && appliesTo.includes(role))) && cues.some(named);
      const line = policy.guidance.find(fits);
      if (line) offer(line.id, reasonOf(line, audienceOf(role, policy)), [], composer);
    },
    offer,
    hide,
  };
}
