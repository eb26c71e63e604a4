import type { Category } from '../detect/categories.ts';
import type { Finding, ScanResult, TableSummary } from '../detect/types.ts';
import { DATA_CLASSES, type DataClass, DUTIES, type Duty } from './enums.ts';
import type { Classes, ClassRule } from './types.ts';

/** Below this a finding is a hint for people who tune detectors, never a fact about a text. */
const COUNTS_FROM = 0.5;

export interface Classification {
  readonly dataClass: DataClass;
  readonly duties: readonly Duty[];
  /** Indexes into `scan.findings` behind the class and the duties, ascending. */
  readonly findings: readonly number[];
}

/** Findings by category, so that a rule costs what it matches and not the length of the scan. */
interface Seen {
  readonly scan: ScanResult;
  readonly byCategory: ReadonlyMap<Category, readonly number[]>;
  /** Categories of those who can be identified; decides about topics that name no subject. */
  readonly identified: readonly Category[];
}

/** Applies the rules of `policy-rules/classes.json`: the strictest class that any gives, and every duty. */
export function classify(scan: ScanResult, classes: Classes): Classification {
  const seen = look(scan, classes);
  const behind = new Set<number>();
  const given = new Set<string>();
  for (const rule of classes.rules) {
    const matched = match(rule.when, seen);
    if (!matched?.some((index) => isLive(scan.findings[index]))) continue;
    given.add(rule.gives);
    for (const index of matched) behind.add(index);
  }
  return {
    dataClass: DATA_CLASSES.findLast((dataClass) => given.has(dataClass)) ?? 'none',
    duties: DUTIES.filter((duty) => given.has(duty)),
    findings: [...behind].sort((a, b) => a - b),
  };
}

const isLive = (finding: Finding | undefined): boolean => finding !== undefined && finding.confidence >= COUNTS_FROM;

/**
 * Confidence 0 marks what the person already chose to send. It gives no class by itself any more, but it still says who a new fact is
 * about: a name that was let through must not let a diagnosis through after it.
 */
const counts = (finding: Finding | undefined): boolean => isLive(finding) || finding?.confidence === 0;

function look(scan: ScanResult, classes: Classes): Seen {
  const byCategory = new Map<Category, number[]>();
  scan.findings.forEach((finding, index) => {
    if (!counts(finding)) return;
    const indexes = byCategory.get(finding.category);
    if (indexes) indexes.push(index);
    else byCategory.set(finding.category, [index]);
  });
  return { scan, byCategory, identified: classes.identifying.filter((category) => byCategory.has(category)) };
}

/** The findings a rule rests on, if every one of its conditions holds; undefined otherwise. */
function match(when: ClassRule['when'], seen: Seen): number[] | undefined {
  const { has, confidence, about, count, people, table } = when;
  if (people !== undefined && seen.scan.people < people) return undefined;
  if (table && !seen.scan.tables.some((one) => isTableOfPeople(one, table))) return undefined;
  const groups = (has ?? []).map((group) => indexesOf(group, seen).filter((index) => isSure(seen.scan.findings[index], confidence)));
  if (about)
    groups.push(indexesOf(about.topics, seen).filter((index) => isAboutSomebody(seen.scan.findings[index], about.named === true, seen)));
  if (count) {
    const counted = indexesOf(count.of, seen);
    groups.push(counted.length >= count.atLeast ? counted : []);
  }
  return groups.some((group) => group.length === 0) ? undefined : groups.flat();
}

const indexesOf = (group: readonly Category[], seen: Seen): number[] => group.flatMap((category) => seen.byCategory.get(category) ?? []);

const isSure = (finding: Finding | undefined, confidence = 0): boolean =>
  finding !== undefined && (finding.confidence === 0 || finding.confidence >= confidence);

/** Initials may be anybody's, so `named` asks for more. A topic about a person who does not count is about nobody. */
function isAboutSomebody(topic: Finding | undefined, named: boolean, seen: Seen): boolean {
  const enough = (category: Category) => !named || category !== 'person_initials';
  if (topic?.subject === 'singled_out') return true;
  const subject = topic?.subject === undefined ? undefined : seen.scan.findings[topic.subject];
  return subject ? counts(subject) && enough(subject.category) : seen.identified.some(enough);
}

function isTableOfPeople(table: TableSummary, { rows, people }: { rows: number; people: readonly Category[] }): boolean {
  const isPerson = (column: Category | 'other') => column !== 'other' && people.includes(column);
  return table.rows >= rows && table.columns.some(isPerson) && !table.columns.every(isPerson);
}
