import { isIdentifier } from '../categories.ts';
import type { Seen } from '../overlaps.ts';
import type { Opinion, Span } from './types.ts';

/** Below this a name or a topic is uncertain, and one doubt is enough. */
export const UNCERTAIN = 0.8;

/** From here on no opinion clears a name: of 205 on prompts that no part had learnt from 192 were private, and a reader can be talked into things. */
export const CERTAIN = 0.98;

export const isName = ({ category }: Seen): boolean => category === 'person_name' || category === 'person_initials';
export const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The fast look's people and identifiers with one opinion heard. It may clear a name and add names and topics; it never touches a certain name,
 * a number with a check digit, a credential or any other identifier, and never invents one: those have rules that need no reader.
 */
export function join(seen: readonly Seen[], { clear, add }: Opinion): Seen[] {
  const added = add.filter((one) => isName(one) || !isIdentifier(one.category));
  const names = added.filter(isName);
  const kept = seen.filter((one) => {
    if (!isName(one) || one.confidence >= CERTAIN) return true;
    if (clear.some((span) => span.start === one.start && span.end === one.end)) return false;
    return one.confidence >= UNCERTAIN || !names.some((name) => meets(name, one));
  });
  return [...kept, ...added.filter((one) => !isName(one) || !kept.some((other) => isName(other) && meets(other, one)))];
}
