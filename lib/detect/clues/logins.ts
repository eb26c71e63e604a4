import type { PreparedText } from '../../text/prepare.ts';
import { mentioned, runAround, type Span } from './words.ts';

/**
 * Names of accounts as networks write them: asiddiqui26, 19bthornley, svc_print, e.price. How sure a word can be taken for one:
 * `named` was made from the name just before it ("Ayaan Siddiqui asiddiqui26"), `shaped` has digits, a dot or an underscore.
 */
export interface Login extends Span {
  readonly kind: 'named' | 'shaped';
}

const SHAPED = /^(?:\d{2,4}[a-z]{3,20}|[a-z]{3,20}\d{1,4}|[a-z0-9]{2,20}_[a-z0-9_]{2,20}|[a-z]{1,16}\.[a-z]{1,20}\d{0,4})$/i;
/** Where letters meet digits, dots or underscores: the words worth a second look. */
const SEAM = /[a-z][\d_]|[\d_][a-z]|[a-z]\.[a-z]/gi;
const PART = /[A-Za-z0-9_.]/;
/** Parts of paths, templates, code and addresses. */
const BEFORE = /[\w@./\\:{[$<%#!-]/;
const AFTER = /[\w@}\]>%-]/;
/** Plain words too, where the text speaks of accounts: "Ella Price eprice". */
const PLAIN = /(?<![\w@./\\:{[$<%#-])[a-z]{5,20}(?![\w@}\]>%-]|\.\w)/g;
const ACCOUNTS = /\b(?:usernames?|user|log ?ins?|logons?|logged|accounts?|passwords?|pw|reset|locked out|sign(?:ed)? in)\b/;

const found = new WeakMap<PreparedText, readonly Login[]>();

/** All of the text, found once for each. */
export function loginsIn(text: PreparedText): readonly Login[] {
  const known = found.get(text) ?? [...search(text)];
  found.set(text, known);
  return known;
}

function* search(text: PreparedText): Iterable<Login> {
  let done = 0;
  for (const match of text.folded.matchAll(SEAM)) {
    if (match.index < done) continue;
    const { start, end } = withoutStop(text, runAround(text.folded, match.index, PART));
    done = end;
    if (BEFORE.test(text.folded.charAt(start - 1)) || AFTER.test(text.folded.charAt(end))) continue;
    const word = text.folded.slice(start, end).toLowerCase();
    if (!SHAPED.test(word)) continue;
    const kind = isMadeFromName(word, leadOf(text, start)) ? 'named' : 'shaped';
    if (kind === 'named' || !/^[a-z]{2,}\.[a-z]{2,}$/.test(word)) yield { start, end, kind };
  }
  if (!mentioned(text, ACCOUNTS)) return;
  for (const match of text.folded.matchAll(PLAIN)) {
    const start = match.index;
    // The surname has to have been written just before; this look spares almost every word the patterns.
    if (!text.lower.slice(Math.max(0, start - 50), start).includes(match[0].slice(1))) continue;
    if (isInitialAndSurname(match[0], leadOf(text, start))) yield { start, end: start + match[0].length, kind: 'named' };
  }
}

/** A full stop at the end belongs to the sentence. */
function withoutStop(text: PreparedText, { start, end }: Span): Span {
  let last = end;
  while (last > start && text.folded.charAt(last - 1) === '.') last -= 1;
  return { start, end: last };
}

/** The line before `at`, as far as a name may stand from its login. */
function leadOf(text: PreparedText, at: number): string {
  const lead = text.folded.slice(Math.max(0, at - 50), at);
  return lead.slice(lead.lastIndexOf('\n') + 1);
}

const NAMES = /\p{Lu}[\p{L}']{2,}/gu;
const plainNames = (lead: string): string[] => (lead.match(NAMES) ?? []).map((name) => name.toLowerCase().replaceAll("'", ''));

function isMadeFromName(login: string, lead: string): boolean {
  const letters = login.replace(/^\d+|[._-]/g, '');
  return plainNames(lead).some(
    (name) => login !== name && letters !== name && (name.length > 3 ? letters.includes(name) : letters.slice(1).startsWith(name)),
  );
}

function isInitialAndSurname(word: string, lead: string): boolean {
  const names = plainNames(lead);
  return names.some((name) => name === word.slice(1)) && names.some((name) => name !== word.slice(1) && name.startsWith(word.charAt(0)));
}
