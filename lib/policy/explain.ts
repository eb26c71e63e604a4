import wordsData from '../../policy-rules/category-words.json' with { type: 'json' };
import reasonsData from '../../policy-rules/continue-reasons.json' with { type: 'json' };
import { CATEGORIES, type Category } from '../detect/categories.ts';
import { ownName } from '../detect/custom-patterns/label.ts';
import type { Finding, ScanResult } from '../detect/types.ts';
import type { ContinueReason } from './enums.ts';
import type { Role } from './roles.ts';
import type { CategoryWords, ClauseInForce, Decision, PolicyRecord, ToolMatch } from './types.ts';

const categoryWords = wordsData as CategoryWords;
const reasonWords: Readonly<Record<ContinueReason, Record<'staff' | 'pupil', string>>> = reasonsData;

/** For whom words are chosen: `pupil` is 9 to 11 years old, `older` is a pupil of 11 and up. */
export type Audience = 'staff' | 'pupil' | 'older';

export const audienceOf = (role: Role | undefined, { pupilReadingAge }: Pick<PolicyRecord, 'pupilReadingAge'>): Audience =>
  role !== 'pupil' ? 'staff' : pupilReadingAge === '11+' ? 'older' : 'pupil';

export interface Found {
  readonly category: Category;
  /** Indexes into `scan.findings`. */
  readonly findings: readonly number[];
  /** "2 names", "a UPN". */
  readonly words: string;
}

export interface Explanation {
  /** One sentence: what was seen, and why the policy minds. Names nobody. */
  readonly reason: string;
  /** "2 names, a UPN and a health fact"; empty when only the tool is the reason. */
  readonly seen: string;
  readonly found: readonly Found[];
  readonly clauses: readonly { readonly id: string; readonly section: string; readonly title: string; readonly linkLabel: string }[];
}

/** A decision in words, from positions and categories alone: the text is never needed and so can never be repeated. */
export function explain(decision: Decision, scan: ScanResult, policy: PolicyRecord, audience: Audience): Explanation {
  const clauses = decision.clauses.flatMap((id) => policy.clauses.find((clause) => clause.id === id) ?? []);
  const found = grouped(decision, scan, audience);
  const seen = listed(found.map(({ words }) => words));
  const why = clauses[0] ? reasonOf(clauses[0], audience) : FALLBACK;
  const aboutTool = clauses[0]?.trigger.statuses?.includes('prohibited');
  return {
    reason: seen === '' || aboutTool ? why : `${upperFirst(seen)}: ${lowerFirst(why)}`,
    seen,
    found,
    clauses: clauses.map(({ id, section, title, linkLabel }) => ({ id, section, title, linkLabel })),
  };
}

/** The reasons a person may give for continuing, in words: out of those that the pack has, `allowed` says which fit here. */
export function continueReasonsFor(
  policy: PolicyRecord,
  audience: Audience,
  allowed: (id: ContinueReason) => boolean = () => true,
): { id: ContinueReason; label: string }[] {
  const kind = audience === 'staff' ? 'staff' : 'pupil';
  return policy.continueReasons.filter(allowed).map((id) => ({ id, label: reasonWords[id][kind] }));
}

/**
 * Whose work it is, is asked about pupils' work alone, and answers nothing else. Where the tool may learn from it, consent does not help: only one's own
 * work may go (sections 6 and 6.2). "Strictly necessary" is for tools whose assessment covers it, and excuses personal data only.
 */
export function mayContinueFor(
  id: ContinueReason,
  { duties, dataClass }: Pick<Decision, 'duties' | 'dataClass'>,
  tool: Pick<ToolMatch, 'trainsOnInput' | 'strictlyNecessary'>,
): boolean {
  const aboutWork = duties.includes('pupil_work');
  const onlyWork = aboutWork && dataClass === 'none';
  if (id === 'own_work') return aboutWork;
  if (id === 'creator_agreed') return aboutWork && (tool.trainsOnInput === 'no' || tool.trainsOnInput === 'opted_out');
  if (id === 'strictly_necessary') return tool.strictlyNecessary && !onlyWork;
  return !onlyWork || id === 'wrong_detection';
}

/** The words for one finding by itself, for a label beside it: those of its category, or the trust's own for its own pattern. */
export const wordsFor = ({ category, detector }: Pick<Finding, 'category' | 'detector'>, audience: Audience): string =>
  ownName(detector) ?? wordsOf(category, 1, audience);

const FALLBACK = 'Our policy asks for care with this.';

/** Why the policy minds, or what it advises, in one sentence. */
export const reasonOf = (clause: Pick<ClauseInForce, 'reason' | 'reasonPupil' | 'reasonOlder'>, audience: Audience): string =>
  audience === 'staff' ? clause.reason : (audience === 'older' && clause.reasonOlder) || clause.reasonPupil;

/** By category, in the order of the list of categories; the trust's own patterns by their names. */
function grouped(decision: Decision, scan: ScanResult, audience: Audience): Found[] {
  const groups = new Map<string, { category: Category; own: string | undefined; findings: number[] }>();
  for (const index of decision.findings) {
    const { category, detector } = scan.findings[index] ?? {};
    if (!category || !detector) continue;
    const own = ownName(detector);
    const group = groups.get(own ?? category);
    if (group) group.findings.push(index);
    else groups.set(own ?? category, { category, own, findings: [index] });
  }
  return [...groups.values()]
    .sort((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category))
    .map(({ category, own, findings }) => ({
      category,
      findings,
      words: own ?? wordsOf(category, howMany(category, findings.length, scan.people), audience),
    }));
}

/** Somebody named five times is one name. */
const howMany = (category: Category, mentions: number, people: number): number =>
  category === 'person_name' && people > 0 ? Math.min(mentions, people) : mentions;

function wordsOf(category: Category, count: number, audience: Audience): string {
  const words = categoryWords[category];
  const one = (audience !== 'staff' && words.onePupil) || words.one;
  const many = (audience !== 'staff' && words.manyPupil) || words.many;
  return count === 1 ? one : many.replace('{count}', String(count));
}

const MOST_LISTED = 4;

function listed(parts: readonly string[]): string {
  const rest = parts.length - MOST_LISTED;
  const shown = rest > 1 ? [...parts.slice(0, MOST_LISTED), `${rest} other kinds of detail`] : [...parts];
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "AI may help" keeps its capitals. */
const lowerFirst = (text: string): string => (/^[A-Z](?![A-Z])/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
