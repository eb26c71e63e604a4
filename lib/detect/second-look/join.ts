import { isIdentifier } from '../categories.ts';
import type { Seen } from '../overlaps.ts';
import type { Opinion, Span } from './types.ts';

/** Below this a name or a topic is uncertain, and one doubt is enough. */
export const UNCERTAIN = 0.8;

/**
 * From here on no opinion clears a name. On prompts that no part had seen, 98 in 100 names from here on were private, and 87 in 100 of those from
 * `UNCERTAIN` to here: a reader may clear one of these if it has more than one reason.
 */
export const CERTAIN = 0.95;

const isName = ({ category }: Seen): boolean => category === 'person_name' || category === 'person_initials';
const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The fast look's people and identifiers with one opinion heard. It may clear an uncertain name and add names and topics; it never touches a
 * certain name, a number with a check digit, a credential or any other identifier, and never invents one: those have rules that need no reader.
 */
export function join(seen: readonly Seen[], { clear, add }: Opinion): Seen[] {
  const added = add.filter((one) => isName(one) || !isIdentifier(one.category));
  const names = added.filter(isName);
  const kept = seen.filter((one) => {
    if (!isName(one) || one.confidence >= CERTAIN) return true;
    return !clear.some((span) => span.start === one.start && span.end === one.end) && !names.some((name) => meets(name, one));
  });
  return [...kept, ...added.filter((one) => !isName(one) || !kept.some((other) => isName(other) && meets(other, one)))];
}
