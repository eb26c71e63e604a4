import { isIdentifier } from '../../lib/detect/categories.ts';
import { scan } from '../../lib/detect/engine.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { developmentPrompts, heldOutPrompts, type Prompt, trainingPrompts } from './prompts.ts';

/**
 * Precision and recall of the identifiers other than names: `node tests/accuracy/identifiers.ts [--misses]`.
 * Categories are shown for the prompts that may be learnt from and for school-dev; the held-out fifth shows its total only.
 * A span counts as found when at least half of it is covered by a finding of its own category with confidence 0.5 or more.
 */
type Span = readonly [start: number, end: number];

export interface Tally {
  wanted: number;
  found: number;
  flagged: number;
  right: number;
}

const counted = (category: string): boolean =>
  isIdentifier(category as Finding['category']) && category !== 'person_name' && category !== 'person_initials';

const inWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Every place where an annotated string stands as a whole word. */
function spansOf(text: string, part: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    const cutsStart = inWord(text[at]) && inWord(text[at - 1]);
    const cutsEnd = inWord(text[end - 1]) && inWord(text[end]);
    if (!cutsStart && !cutsEnd) spans.push([at, end]);
  }
  return spans;
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

export function measureIdentifiers(prompts: readonly Prompt[], misses = false): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const tally = (category: string): Tally => {
    const known = tallies.get(category) ?? { wanted: 0, found: 0, flagged: 0, right: 0 };
    tallies.set(category, known);
    return known;
  };
  for (const { id, text, entities } of prompts) {
    const findings = scan(text)
      .findings.filter(({ category, confidence }) => counted(category) && confidence >= 0.5)
      .map(({ category, start, end }) => ({ category, span: [start, end] as Span }));
    const wanted = entities
      .filter(({ category }) => counted(category))
      .flatMap(({ category, text: part }) => spansOf(text, part).map((span) => ({ category, span })));
    for (const { category, span } of wanted) {
      const found = findings.some((finding) => finding.category === category && shared(finding.span, span) * 2 >= span[1] - span[0]);
      tally(category).wanted += 1;
      if (found) tally(category).found += 1;
      else if (misses) console.log(`${id} missed ${category}: ${text.slice(...span)}`);
    }
    for (const { category, span } of findings) {
      const right = wanted.some(
        (one) => one.category === category && shared(one.span, span) * 2 >= Math.min(span[1] - span[0], one.span[1] - one.span[0]),
      );
      tally(category).flagged += 1;
      if (right) tally(category).right += 1;
      else if (misses) console.log(`${id} false ${category}: ${text.slice(...span)}`);
    }
  }
  return tallies;
}

const ratio = (part: number, whole: number): string => (whole === 0 ? '  -  ' : (part / whole).toFixed(3));

function line(name: string, { wanted, found, flagged, right }: Tally): string {
  return `${name.padEnd(18)} ${String(wanted).padStart(4)} wanted, recall ${ratio(found, wanted)}  ${String(flagged).padStart(4)} flagged, precision ${ratio(right, flagged)}`;
}

function report(title: string, prompts: readonly Prompt[], { each, misses = false }: { each: boolean; misses?: boolean }): void {
  const tallies = measureIdentifiers(prompts, misses);
  const total: Tally = { wanted: 0, found: 0, flagged: 0, right: 0 };
  for (const one of tallies.values()) for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += one[key];
  console.log(`\n${title}: ${prompts.length} prompts`);
  if (each) for (const [category, one] of [...tallies].sort()) console.log(line(category, one));
  console.log(line('all', total));
}

if (import.meta.main) {
  report('four fifths', trainingPrompts(), { each: true, misses: process.argv.includes('--misses') });
  report('school-dev', developmentPrompts(), { each: true });
  report('held-out fifth', heldOutPrompts(), { each: false });
}
