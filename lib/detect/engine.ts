import { type PreparedText, prepare } from '../text/prepare.ts';
import { isIdentifier } from './categories.ts';
import { findCustomTerms } from './custom-terms.ts';
import { detectors } from './detectors/index.ts';
import { findPeople } from './names/find-people.ts';
import { withOwners } from './names/owners.ts';
import { resolveOverlaps, type Seen } from './overlaps.ts';
import { readText } from './reading.ts';
import { blankStandIns } from './stand-ins.ts';
import { findTables, type Tables } from './tables/find-tables.ts';
import { nameColumns } from './tables/name-columns.ts';
import { summarise } from './tables/summary.ts';
import { anchorsOf } from './topics/anchors.ts';
import { findTopics } from './topics/find-topics.ts';
import type { Reading } from './topics/hear.ts';
import type { TopicModels } from './topics/models.ts';
import { ANY_DIGIT, type Context, type Detector, type Finding, LEAST, type ScanOptions, type ScanResult } from './types.ts';

/**
 * Looks for personal and confidential data in `text`. Pure, synchronous and linear in the length of the text; never throws on any string.
 * Findings come sorted by `start`, never overlap within identifiers, and never carry the text they point at.
 */
export function scan(text: string, options: ScanOptions = {}): ScanResult {
  const prepared = blankStandIns(prepare(text));
  const tables = findTables(prepared);
  const heard = inProse(prepared, tables, 0);
  const people = heard.filter(({ confidence }) => confidence >= LEAST);
  const seen = identified(prepared, tables, people);
  return conclude(prepared, tables, withOwners(prepared, seen, heard), options);
}

/** From what was seen to the result: overlaps resolved, topics with their subjects beside those already seen, tables summed up. */
export function conclude(
  prepared: PreparedText,
  tables: Tables,
  seen: readonly Seen[],
  options: ScanOptions = {},
  learnt?: { readonly reading: Reading; readonly models: TopicModels },
): ScanResult {
  const identifiers = resolveOverlaps(seen.filter(({ category }) => isIdentifier(category)));
  const anchors = anchorsOf(identifiers);
  const topics = findTopics(prepared, tables, anchors, learnt?.reading ?? readText(prepared, tables).reading, learnt?.models);
  const all: Seen[] = [
    ...identifiers,
    ...topics.map(
      (hit): Seen => ({
        category: hit.topic,
        start: hit.start,
        end: hit.end,
        confidence: hit.confidence,
        detector: hit.topic,
        about: typeof hit.anchor === 'number' ? anchors[hit.anchor]?.source : hit.anchor,
      }),
    ),
    ...seen.filter(({ category }) => !isIdentifier(category)),
    ...findCustomTerms(prepared, options.customTerms ?? []),
  ];
  const findings = finish(prepared, all);
  return {
    findings,
    people: countPeople(identifiers),
    tables: tables.all.map((table) => summarise(prepared, table, identifiers)),
  };
}

function countPeople(identifiers: readonly Seen[]): number {
  const people = new Set<number>();
  for (const { person, confidence } of identifiers) if (person !== undefined && confidence >= LEAST) people.add(person);
  return people.size;
}

/** Sorts, points subjects at their places in the final list, and maps offsets back to the original text. */
function finish(text: PreparedText, seen: readonly Seen[]): Finding[] {
  const sorted = [...seen].sort((a, b) => a.start - b.start || b.end - a.end);
  const places = new Map(sorted.map((one, index) => [one, index]));
  return sorted.map(({ category, start, end, confidence, detector, about }) => {
    const finding = { category, ...text.toOriginal(start, end), confidence, detector };
    const subject = typeof about === 'object' ? places.get(about) : about;
    return subject === undefined ? finding : { ...finding, subject };
  });
}

/** `people`, whom the columns of tables add to, and the identifiers, which may lean on them: a date beside a name is a birthday sooner than one in a timetable. */
export function identified(text: PreparedText, tables: Tables, people: readonly Seen[] = []): Seen[] {
  const found: Seen[] = [...people, ...nameColumns(text, tables, people)];
  const context: Context = { found, columnAt: tables.columnAt };
  for (const detector of detectors) {
    if (!worthLooking(detector.keywords, text)) continue;
    for (const hit of detector.find(text, context)) found.push(seenBy(detector, hit));
  }
  return found;
}

const seenBy = ({ id }: Detector, { category, start, end, confidence }: Seen | Omit<Seen, 'detector'>): Seen => ({
  category,
  start,
  end,
  confidence,
  detector: id,
});

/** People found in prose with a confidence of `least` or more; those below 0.5 are doubts. */
export function inProse(text: PreparedText, tables: Tables, least: number): Seen[] {
  return findPeople(text, tables, least).map(({ category, start, end, confidence, person }) => ({
    category,
    start,
    end,
    confidence,
    person,
    detector: category,
  }));
}

function worthLooking(keywords: readonly string[], text: PreparedText): boolean {
  if (keywords.length === 0) return true;
  return keywords.some((keyword) => (keyword === ANY_DIGIT ? /\d/.test(text.folded) : text.lower.includes(keyword)));
}
