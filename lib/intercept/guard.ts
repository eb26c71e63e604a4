import type { CountMessage } from '../messages/protocol.ts';
import { firstPolicy } from '../policy/first.ts';
import { toolFor } from '../policy/tools.ts';
import type { PolicyRecord } from '../policy/types.ts';
import { siteFor } from '../sites/index.ts';
import { keepFromPage } from '../ui/from-page.ts';
import type { Say } from '../ui/words.ts';
import { answerGate, type OpenRoot } from './answers.ts';
import { createBeside } from './beside.ts';
import { createComposers, readComposer } from './composer.ts';
import { watchDepartures } from './departures.ts';
import { createFiles } from './files/files.ts';
import { watchInputs } from './files/inputs.ts';
import { hearPickers } from './files/pickers.ts';
import { watchTransfers } from './files/transfers.ts';
import { watchFocus } from './focus.ts';
import { createJudge, type Situation } from './judge.ts';
import { listen } from './life.ts';
import { createMoment, type Moment } from './moment.ts';
import { createOutcomes } from './outcomes.ts';
import { checkAddress, watchPages } from './pages.ts';
import { watchPasteAndDrop } from './paste.ts';
import { watchPresses } from './presses.ts';
import { createRequests } from './requests.ts';
import { watchRestoring } from './restore.ts';
import { memoryOfTab } from './restore-memory.ts';
import { LONG_TEXT, type LookAgain } from './second-look.ts';
import { watchSending } from './send.ts';
import { stops } from './stops.ts';
import { watchTyping } from './typing.ts';

/** What the guard needs from the browser; everything else is its own. */
export interface Surroundings {
  readonly say: Say;
  readonly openRoot: OpenRoot;
  count(message: CountMessage): void;
  /** What is known of the site has stopped fitting, or fits again. */
  tellHealth(degraded: boolean): void;
  /** The second look, in the extension's own worker. */
  readonly lookAgain: LookAgain;
  /** Somebody is about to write, and the second look may need a moment to be ready. */
  wakeSecondLook(): void;
}

export interface Guard {
  /** A policy arrived or changed: everything is judged by it from now on. */
  usePolicy(policy: PolicyRecord): void;
  situation(): Situation;
  /** A prompt that was taken out of this page's address before the page was opened. */
  takeQuestion(text: string): void;
  readonly site: string;
  /** Whether the gate has opened its channel. */
  hasGate(): boolean;
  /** Guard and gate contradict each other about what is sent here: the site is watched as one that nobody knows. */
  isDegraded(): boolean;
  /** Opens the statement that AI helped. */
  state(): void;
}

/**
 * Puts all watchers on the page. Call once, synchronously at document_start, before any script of the page: whoever listens first on the window
 * decides. The built-in policy is in force until another arrives; there is no moment without one.
 */
export function startGuard({ say, openRoot, count, tellHealth, lookAgain, wakeSecondLook }: Surroundings): Guard {
  const host = hostOfFrame();
  const site = siteFor(host);
  let policy = firstPolicy();
  let degraded = false;
  const situation = (): Situation => ({ policy, tool: toolFor(host, location.pathname, policy), role: policy.role ?? undefined });

  keepFromPage();
  // With neither a model nor patterns of the trust's own the worker has nothing to add, and no text goes there but a long one.
  const memory = memoryOfTab(
    () => policy.placeholders,
    () => document.body?.textContent ?? '',
  );
  const judge = createJudge(
    situation,
    async (text) =>
      policy.secondLook !== 'off' || policy.customPatterns.length > 0 || text.length > LONG_TEXT ? lookAgain(text) : undefined,
    memory.placeholders,
  );
  const outcomes = createOutcomes(() => situation().tool, count);
  const composers = createComposers(site, openRoot);
  const presses = watchPresses(composers, (text) => judge.isQuick(text) && stops(judge.judge(text)));
  memory.whenOver(() => {
    judge.forget();
    presses.forget();
  });
  const { placeholders } = memory;
  const beside = createBeside({ situation, composers, say, replaceNow: (composer) => moment.replaceNow(composer) });
  const moment: Moment = createMoment({ site, judge, placeholders, outcomes, situation, say, composers, presses, beside });
  const files = createFiles(moment);
  const restoring = watchRestoring({ site, memory, composers, openRoot, say });
  const requests = createRequests(judge, { ...moment, ...heard(moment, () => departures.gateSaw(), restoring.sent) }, files);
  const inputs = watchInputs(files, openRoot);
  const hasGate = answerGate(requests, moment.isAsking, openRoot, (ear) => {
    hearPickers(ear, files, inputs);
    restoring.hear(ear);
    listen('taken', (event: CustomEvent<string>) => presses.rested(event.detail), ear);
  });
  watchFocus(composers, () => policy.secondLook !== 'off' && wakeSecondLook());
  watchPasteAndDrop(judge, moment, composers);
  watchTransfers(files, inputs);
  watchTyping(judge, composers, presses.rested, (verdict, composer) => moment.isAsking() || beside.rested(verdict, composer));
  watchSending(composers, judge, moment, (composer) => {
    departures.guardSaw(composer);
    if (site.endpoints.length === 0) restoring.sent(readComposer(composer));
  });
  const departures = watchDepartures(site, composers, (now) => {
    degraded = now;
    tellHealth(now);
    const { id: tool, status: toolStatus } = situation().tool;
    if (now) count({ type: 'count', tool, toolStatus, group: 'none', action: 'note', outcome: 'degraded' });
  });
  watchPages(requests, moment.isAsking);
  checkAddress(judge, moment);
  listen('pagehide', outcomes.leave);

  return {
    usePolicy(next) {
      policy = next;
      judge.reset();
    },
    situation,
    takeQuestion: (text) => moment.stoppedPaste(judge.judge(text), undefined),
    site: site.id,
    hasGate,
    isDegraded: () => degraded,
    state: beside.state,
  };
}

/** What the gate judged as a message, whether it goes or stays: the gate saw it. */
const heard = (moment: Moment, saw: () => void, sent: (text: string) => void): Pick<Moment, 'sent' | 'stoppedAtGate'> => ({
  sent(verdict) {
    saw();
    moment.sent(verdict);
    sent(verdict.text);
  },
  stoppedAtGate(verdict) {
    saw();
    moment.stoppedAtGate(verdict);
  },
});

/** An about:blank or srcdoc frame has no host of its own and speaks for its parent's origin. */
function hostOfFrame(): string {
  return self.origin.startsWith('http') ? new URL(self.origin).hostname : '';
}
