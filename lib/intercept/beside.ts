import { offeredTo, roleGroup } from '../policy/roles.ts';
import { faces } from '../ui/faces.ts';
import type { Say } from '../ui/words.ts';
import type { Composer, Composers } from './composer.ts';
import { watchCopies } from './copies.ts';
import { createHelp } from './help.ts';
import { createHints } from './hints.ts';
import type { Situation, Verdict } from './judge.ts';

/** What stands beside the composer and asks nothing: hints, guidance, the statement that AI helped, and where to find help. */
export interface Beside {
  /** The draft rests and has been judged. */
  rested(verdict: Verdict, composer: Composer): void;
  /** A prompt has gone. */
  went(verdict: Verdict): void;
  /** The person is asked something: what else is shown makes room. */
  hide(): void;
  /** Opens the statement that AI helped. */
  state(): void;
}

interface Parts {
  readonly situation: () => Situation;
  readonly composers: Composers;
  readonly say: Say;
  replaceNow(composer: Composer): void;
}

export function createBeside(parts: Parts): Beside {
  const { situation, composers, say, replaceNow } = parts;
  const hints = createHints(parts);
  const help = createHelp(situation, say, replaceNow);
  const state = () => {
    const { tool, role } = situation();
    faces().openStatement(tool.name, roleGroup(role) === 'pupil', say);
  };
  watchCopies(composers, (composer) => {
    const { policy, role } = situation();
    if (!offeredTo(policy.offers.statement, role)) return;
    hints.offer('statement', say('hint_copied'), [{ label: say('hint_statement'), onPress: state }], composer);
  });
  return {
    rested(verdict, composer) {
      help(verdict, composer);
      hints.rested(verdict, composer);
    },
    went(verdict) {
      const composer = composers.any();
      help(verdict, composer);
      if (!verdict.needsHelp) hints.went(verdict.text, composer);
    },
    hide: hints.hide,
    state,
  };
}
