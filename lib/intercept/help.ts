import { roleGroup } from '../policy/roles.ts';
import { canReplace } from '../redact/placeholders.ts';
import { faces } from '../ui/faces.ts';
import type { Say } from '../ui/words.ts';
import { type Composer, rectOf } from './composer.ts';
import type { Situation, Verdict } from './judge.ts';

/**
 * Says where help is to be found, to somebody who writes of their own distress. Once in a conversation, so that it never stands in the way; nothing is
 * held back, counted or told.
 */
export function createHelp(
  situation: () => Situation,
  say: Say,
  replaceNow: (composer: Composer) => void,
): (verdict: Verdict, composer: Composer | undefined) => void {
  let shown = false;
  return ({ needsHelp, scan }, composer) => {
    const { policy, role } = situation();
    const who = roleGroup(role);
    if (!needsHelp || shown || who === 'not_set') return;
    shown = true;
    const { pupilHelpRoute, staffHelpRoute } = policy.contacts;
    faces().showHelp(
      {
        who,
        route: (who === 'pupil' ? pupilHelpRoute : staffHelpRoute) ?? undefined,
        anchor: () => rectOf(composer),
        remove: composer && canReplace(scan.findings) ? () => replaceNow(composer) : undefined,
      },
      say,
      () => {},
    );
  };
}
