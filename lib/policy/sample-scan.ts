import type { Category } from '../detect/categories.ts';
import type { Finding, ScanResult, TableSummary } from '../detect/types.ts';

/** For tests only: scans written by hand, since a decision never needs a text. */

type Given = Category | readonly [Category, Finding['subject']] | (Partial<Finding> & { readonly category: Category });

const isPair = (given: Given): given is readonly [Category, Finding['subject']] => Array.isArray(given);

function finding(given: Given, place: number): Finding {
  const at = { start: place * 20, end: place * 20 + 8, confidence: 0.9, detector: 'sample' };
  if (typeof given === 'string') return { ...at, category: given };
  if (!isPair(given)) return { ...at, ...given };
  const [category, subject] = given;
  return subject === undefined ? { ...at, category } : { ...at, category, subject };
}

/** `['sen', 0]` is a topic about the first finding. Each name or set of initials counts as one person unless `people` says otherwise. */
export function sampleScan(
  given: readonly Given[],
  { people, tables = [] }: { people?: number; tables?: readonly TableSummary[] } = {},
): ScanResult {
  const findings = given.map(finding);
  const named = findings.filter(({ category }) => category === 'person_name' || category === 'person_initials').length;
  return { findings, people: people ?? named, tables };
}

export const sampleTable = (rows: number, columns: TableSummary['columns']): TableSummary => ({ start: 0, end: 100, rows, columns });
