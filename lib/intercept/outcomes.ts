import type { CountMessage } from '../messages/protocol.ts';
import { type Action, type CategoryGroup, type ContinueReason, groupOf, type Outcome } from '../policy/enums.ts';
import type { ToolMatch } from '../policy/types.ts';
import type { Verdict } from './judge.ts';

/** What a stop was about, in the only words that are ever counted. */
interface Stop {
  readonly action: Action;
  readonly group: CategoryGroup;
}

/**
 * Turns what happens into counts, each stop once: with what the person did at once (`cancelled`, `continued`), or, when a text was sent back
 * for changing, with what the next request showed (`redacted`, `edited`).
 */
export interface Outcomes {
  /** Settled at once; `reason` is the coded one for continuing. */
  settle(verdict: Verdict, outcome: Outcome, reason?: string): void;
  /** Something that is no text, so that nothing later can prove anything about it: files, or a body nobody could read. */
  unseen(action: Action, outcome: 'cancelled' | 'continued'): void;
  /** The person went back to change the text; the next send says what became of it. `originals` are the words that must not leave. */
  wait(verdict: Verdict, outcome: 'edited' | 'redacted', originals?: readonly string[]): void;
  /** A text was let go at a known endpoint. Returns what it proved about the stop that was waiting, if one was. Distress is counted nowhere. */
  sent(verdict: Verdict): Outcome | undefined;
  /** The page goes away: what still waits was given up. */
  leave(): void;
}

interface Waiting extends Stop {
  readonly outcome: 'edited' | 'redacted';
  readonly originals: readonly string[];
}

export function createOutcomes(tool: () => ToolMatch, count: (message: CountMessage) => void): Outcomes {
  let waiting: Waiting | undefined;
  const report = ({ action, group }: Stop, outcome: Outcome, reason?: ContinueReason) =>
    count({ type: 'count', tool: tool().id, toolStatus: tool().status, group, action, outcome, ...(reason && { reason }) });

  return {
    settle(verdict, outcome, reason) {
      waiting = undefined; // the same text stopped again is the same stop
      report(stopOf(verdict), outcome, reason as ContinueReason | undefined);
    },
    unseen: (action, outcome) => report({ action, group: 'none' }, outcome),
    wait(verdict, outcome, originals = []) {
      waiting = { ...stopOf(verdict), outcome, originals };
    },
    sent(verdict) {
      if (verdict.needsHelp) {
        waiting = undefined;
        return undefined;
      }
      const stop = waiting ?? stopOf(verdict);
      const outcome = waiting ? proved(waiting, verdict.text) : plain(verdict);
      waiting = undefined;
      if (outcome) report(stop, outcome);
      return outcome;
    },
    leave() {
      if (waiting) report(waiting, 'cancelled');
      waiting = undefined;
    },
  };
}

/** What the request shows of a text that went back for changing. */
function proved({ outcome, originals }: Waiting, text: string): Outcome {
  return outcome === 'redacted' && originals.every((original) => !text.includes(original)) ? 'redacted' : 'edited';
}

/** A text that nothing was waiting for: clean, sent past a quiet note, or one whose findings the person had accepted, which was counted then. */
function plain({ decision }: Verdict): Outcome | undefined {
  if (decision.findings.length === 0) return 'sent_clean';
  return decision.action === 'note' ? 'continued' : undefined;
}

/** The group that weighs most names the stop; one stop is one count, however much was found. */
const BY_WEIGHT: readonly CategoryGroup[] = [
  'safeguarding_sen',
  'special_category',
  'staff_hr',
  'credentials_finance',
  'confidential',
  'identifiers',
  'pupil_work',
  'unlisted_tool',
];

function stopOf({ scan, decision }: Verdict): Stop {
  const groups = new Set(decision.findings.flatMap((index) => scan.findings[index] ?? []).map((finding) => groupOf(finding.category)));
  return { action: decision.action, group: BY_WEIGHT.find((group) => groups.has(group)) ?? 'none' };
}
