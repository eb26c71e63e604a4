import type { Category } from '../categories.ts';
import type { Seen } from '../overlaps.ts';
import { LEAST } from '../types.ts';
import type { Anchor } from './evidence.ts';

/** Identifiers that stand for one person as surely as a name does. */
export const PERSONAL: ReadonlySet<Category> = new Set<Category>([
  'upn',
  'uci',
  'uln',
  'nhs_number',
  'nino',
  'trn',
  'candidate_number',
  'admission_number',
  'payroll_number',
  'staff_code',
  'dbs',
  'passport',
  'driving_licence',
  'username',
  'email',
]);

export interface SourcedAnchor extends Anchor {
  readonly source: Seen;
}

/** The people a topic may be about. `identifiers` are sorted; identifiers without a name count as people of their own. */
export function anchorsOf(identifiers: readonly Seen[]): SourcedAnchor[] {
  return identifiers.flatMap((source, index) => {
    if (source.confidence < LEAST) return [];
    const named = source.category === 'person_name' || source.category === 'person_initials';
    if (!named && !PERSONAL.has(source.category)) return [];
    return [{ start: source.start, end: source.end, named, person: source.person ?? -1 - index, confidence: source.confidence, source }];
  });
}
