import { isIdentifier } from '../detect/categories.ts';
import { ownName } from '../detect/custom-patterns/label.ts';
import { createDistress } from '../detect/distress.ts';
import { scan } from '../detect/engine.ts';
import { type Finding, LEAST, type ScanResult } from '../detect/types.ts';
import { decide } from '../policy/decide.ts';
import { offeredTo, type Role } from '../policy/roles.ts';
import type { Decision, PolicyRecord, ToolMatch } from '../policy/types.ts';
import type { Mention } from '../redact/mentions.ts';
import type { Placeholders } from '../redact/placeholders.ts';
import { foldWords } from '../text/fold.ts';
import { createSecondLooks, LONG_TEXT, type LookAgain } from './second-look.ts';

/** One text and what is to be done with it. The action is `allow` if all that counts is what the person already chose to send. */
export interface Verdict {
  readonly text: string;
  readonly scan: ScanResult;
  readonly decision: Decision;
  /** Somebody writes of their own distress, and the policy has a panel for that: the text goes, and is counted nowhere. */
  readonly needsHelp?: true;
  /** Looking at the text failed; the pack says what then. */
  readonly failed?: true;
}

export interface Situation {
  readonly policy: PolicyRecord;
  readonly tool: ToolMatch;
  readonly role: Role | undefined;
}

export interface Judge {
  /** Synchronous; the same text is looked at once while policy and memory stay as they are. */
  judge(text: string): Verdict;
  /**
   * Judges now and has the text read again by the worker, ahead of the moment when it matters: from the answer on, `judge` goes by it. Resolves
   * with the verdict then, the same as before if no answer comes. Nothing that is being sent may wait for it. A long text is read by the worker
   * alone, and only in the page if that does not answer.
   */
  judgeAgain(text: string): Promise<Verdict>;
  /** Whether a verdict is there or takes no time worth mentioning. Of a long text only after `judgeAgain`. */
  isQuick(text: string): boolean;
  /** The text as the second look has read it, where it has: the same words, perhaps in other lines. For texts on their way out. */
  asRead(text: string): string;
  /** The person chose to send these findings in spite of a warning: for this conversation they no longer count. */
  accept(verdict: Verdict): void;
  /**
   * Words of findings that were stopped, to look for in requests of unknown shape. Of those that other texts may say as well a name
   * comes with the words beside it, and what was said of somebody not at all: once the name is replaced it may be said.
   */
  stoppedWords(verdict: Verdict, mayBeSaid?: (words: string) => boolean): string[];
  /** The conversation is over: what the person chose to send in it counts again. */
  forget(): void;
  /** Policy or tool changed: judge everything anew. */
  reset(): void;
}

/** A draft is judged on every pause and again at send and at the gate; a handful of texts covers that. */
const REMEMBERED_TEXTS = 16;
/** Letters to either side that tell one text from another with the same name in it. */
const BESIDE = 12;

/** A name, a number or a code of the trust's own, or a phrase long enough to be this text's own: "asthma" is in many other requests. */
const isTelling = ({ category, detector, start, end }: Finding) => end - start >= (isIdentifier(category) || ownName(detector) ? 3 : 12);

/** What the conversation so far says of a text: which of its words are placeholders and so nobody, and where it names those who have some. */
export type Remembered = Pick<Placeholders, 'asJudged' | 'mentions'>;

export function createJudge(
  situation: () => Situation,
  lookAgain: LookAgain = async () => undefined,
  { asJudged, mentions }: Remembered = { asJudged: (text) => text, mentions: () => [] },
): Judge {
  const looks = createSecondLooks((text) => lookAgain(asJudged(text)));
  const verdicts = new Map<string, Verdict>();
  const accepted = new Set<string>();
  let ownDistress: ReturnType<typeof createDistress> | undefined;
  const key = (text: string, finding: Finding) => `${finding.category} ${foldWords(text.slice(finding.start, finding.end))}`;

  /** Nothing new in it: an accepted name with a new fact beside it is judged as ever. */
  const wasAccepted = (text: string, { findings }: ScanResult, decision: Decision) =>
    accepted.size > 0 &&
    decision.findings.length > 0 &&
    decision.findings.every((index) => {
      const finding = findings[index];
      return finding !== undefined && accepted.has(key(text, finding));
    });

  /** Made once for each policy; only for roles that are known and for which the safeguarding lead has agreed. */
  const isOwnDistress = () => {
    const { distress } = situation().policy;
    if (distress) ownDistress ??= createDistress(distress);
    return ownDistress;
  };

  /** A detector that fails must not open the door, nor close it for good: the pack's `limits.failed` holds. */
  function judgeAnew(text: string): Verdict {
    const { policy, tool, role } = situation();
    try {
      const seen = withKnown(looks.of(text) ?? scan(asJudged(text), { customTerms: policy.customTerms }), mentions(text));
      const decision = decide(seen, { tool, role, today: new Date().toISOString().slice(0, 10) }, policy);
      if (role && offeredTo(policy.offers.help, role) && isOwnDistress()?.(text))
        return { text, scan: seen, decision: { ...decision, action: 'allow', duties: [], clauses: [], findings: [] }, needsHelp: true };
      return { text, scan: seen, decision: wasAccepted(text, seen, decision) ? { ...decision, action: 'allow' } : decision };
    } catch {
      const nothing: ScanResult = { findings: [], people: 0, tables: [] };
      return {
        text,
        scan: nothing,
        decision: { action: policy.limits.failed, dataClass: 'restricted', duties: [], clauses: [], findings: [] },
        failed: true,
      };
    }
  }

  function judge(given: string): Verdict {
    const text = given.length > LONG_TEXT ? looks.asRead(given) : given; // editors change the blanks, and reading it again would be felt
    const known = verdicts.get(text);
    if (known) return known;
    const verdict = judgeAnew(text);
    if (verdicts.size >= REMEMBERED_TEXTS) verdicts.delete(verdicts.keys().next().value ?? '');
    verdicts.set(text, verdict);
    return verdict;
  }

  return {
    judge,
    async judgeAgain(text) {
      if (text.length <= LONG_TEXT) judge(text);
      if (await looks.ask(text)) verdicts.clear();
      return judge(text);
    },
    isQuick: (text) => text.length <= LONG_TEXT || verdicts.has(text) || looks.has(text),
    asRead: looks.asRead,
    accept({ text, scan: { findings }, decision }) {
      for (const index of decision.findings) {
        const finding = findings[index];
        if (finding) accepted.add(key(text, finding));
      }
      verdicts.clear();
    },
    stoppedWords: ({ text, scan: { findings }, decision }, mayBeSaid = () => false) =>
      decision.findings
        .flatMap((index) => findings[index] ?? [])
        .filter((finding) => isTelling(finding) && !accepted.has(key(text, finding)))
        .flatMap(({ category, detector, start, end }) => {
          const words = text.slice(start, end);
          if (!mayBeSaid(words)) return words;
          return isIdentifier(category) || ownName(detector) ? text.slice(Math.max(0, start - BESIDE), end + BESIDE) : [];
        }),
    forget() {
      accepted.clear();
      verdicts.clear();
    },
    reset() {
      ownDistress = undefined;
      verdicts.clear();
      looks.reset();
    },
  };
}

/** Somebody whose name was replaced before and who is named again where no detector sees it. */
function withKnown(seen: ScanResult, mentions: readonly Mention[]): ScanResult {
  const isName = ({ category, confidence }: Finding) =>
    confidence >= LEAST && (category === 'person_name' || category === 'person_initials');
  const found = seen.findings.filter(isName).sort((a, b) => a.end - b.end);
  let next = 0;
  const more = mentions.filter(({ start, end }) => {
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (found[next]?.start ?? end) >= end;
  });
  if (more.length === 0) return seen;
  const findings = more.map(({ start, end }): Finding => ({ category: 'person_name', start, end, confidence: 0.8, detector: 'names' }));
  return { ...seen, findings: [...seen.findings, ...findings], people: Math.max(seen.people, 1) };
}
