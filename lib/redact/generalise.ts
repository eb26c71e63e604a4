import type { Finding, ScanResult } from '../detect/types.ts';
import { idColumns, isIdColumn } from './columns.ts';
import { dates } from './dates.ts';
import type { Edit } from './edits.ts';
import { needs } from './needs.ts';
import { schools } from './schools.ts';

/**
 * What may be said less exactly: `id_columns` leaves out the columns of a pasted table that hold numbers and addresses of people; `dates` turns a date of
 * birth into its year and any other date into its term; `needs` turns a diagnosis into "an additional need"; `schools` the name of a school into "their school".
 */
export type Generalisation = 'id_columns' | 'dates' | 'needs' | 'schools';

const WAYS: Readonly<Record<Generalisation, (text: string, scan: ScanResult) => Edit[]>> = { id_columns: idColumns, dates, needs, schools };

export interface Offer {
  readonly which: Generalisation;
  /** How many columns, dates, needs or names of schools. */
  readonly count: number;
}

/** What there is to be said less exactly in a text about people; nothing in a text about nobody. */
export function offersFor(text: string, scan: ScanResult): Offer[] {
  if (!isAboutSomebody(scan)) return [];
  const offers = (Object.keys(WAYS) as Generalisation[]).map((which) => ({ which, count: countOf(which, WAYS[which](text, scan), scan) }));
  return offers.filter(({ count }) => count > 0);
}

/** The text with these things said less exactly. Its findings have moved: it has to be looked at again, and may still be stopped. */
export function generalise(text: string, scan: ScanResult, which: readonly Generalisation[]): string {
  const edits = which.flatMap((way) => WAYS[way](text, scan)).sort((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  let at = 0;
  for (const { start, end, words } of edits) {
    if (start < at) continue;
    out += text.slice(at, start) + words;
    at = end;
  }
  return out + text.slice(at);
}

const isAboutSomebody = ({ people, findings, tables }: ScanResult): boolean =>
  people > 0 || tables.length > 0 || findings.some((finding: Finding) => finding.subject !== undefined);

/** Columns are offered as columns, and not as the cells they are left out of. */
const countOf = (which: Generalisation, edits: readonly Edit[], { tables }: ScanResult): number =>
  which === 'id_columns' && edits.length > 0
    ? tables.reduce((sum, { columns }) => sum + columns.filter(isIdColumn).length, 0)
    : edits.length;
