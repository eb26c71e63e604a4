import { RE2JS, RE2JSSyntaxException } from 're2js';
import { prepare } from '../../text/prepare.ts';
import { HARMLESS } from './harmless.ts';

/** Longer than any number or code; what is longer is a rule for a detector of its own. */
export const LONGEST_PATTERN = 200;
/** Steps of the compiled pattern: `(\w{30}){30}` is short to write and slow to run. */
const MOST_STEPS = 400;
/** A pattern that meets this share of ordinary sentences would hold nearly every prompt. */
const TOO_BROAD = 0.2;

export type Compiled = { readonly matcher: RE2JS } | { readonly fault: string };

/**
 * A pattern as an admin writes it, in RE2's language (https://github.com/google/re2/wiki/Syntax), which runs in time linear in the text. A bad
 * one comes back as a `fault`, a sentence without its subject: "looks ahead or behind, which ...". Folded like the text it is held against, so
 * that accents, curly quotes and long dashes make no difference. For the worker only.
 */
export function compilePattern(source: string): Compiled {
  if (source.length > LONGEST_PATTERN) return { fault: `is ${source.length} characters long, the most is ${LONGEST_PATTERN}` };
  let matcher: RE2JS;
  try {
    matcher = RE2JS.compile(prepare(source).folded);
  } catch (error) {
    return { fault: syntaxFault(source, error) };
  }
  if (matcher.programSize() > MOST_STEPS) return { fault: 'repeats too much to be run on every draft' };
  const fault = breadthFault(matcher);
  return fault ? { fault } : { matcher };
}

/** What RE2 leaves out is said by name, because other engines have it. */
function syntaxFault(source: string, error: unknown): string {
  if (/\(\?<?[=!]/.test(source)) return 'looks ahead or behind, which a pattern that always runs in linear time cannot do';
  if (/\\[1-9]|\\k[<{']|\(\?P=/.test(source))
    return 'refers back to what it matched, which a pattern that always runs in linear time cannot do';
  return `is not a pattern that RE2 can read${error instanceof RE2JSSyntaxException ? ` (${error.getDescription()})` : ''}`;
}

function breadthFault(matcher: RE2JS): string | undefined {
  if (matchesNothing(matcher, '')) return 'matches nothing at all, and so everywhere';
  const met = HARMLESS.filter((sentence) => matcher.matcher(sentence).find());
  if (met.some((sentence) => matchesNothing(matcher, sentence))) return 'matches a place without a character, and so everywhere';
  return met.length >= TOO_BROAD * HARMLESS.length ? `is too broad: it matches ordinary sentences such as “${met[0]}”` : undefined;
}

function matchesNothing(matcher: RE2JS, text: string): boolean {
  const found = matcher.matcher(text);
  return found.find() && found.start() === found.end();
}
