import type { PreparedText } from '../../text/prepare.ts';
import type { Context } from '../types.ts';
import { headingAt } from './headings.ts';
import { isPlaceholder } from './key-formats.ts';
import type { Secret } from './labelled-secrets.ts';
import { loginsIn } from './logins.ts';
import { isStopWord, looksChosen, looksPhrased, strengthOf, trimmed } from './passwords.ts';
import { lineBefore, mentioned, type Span } from './words.ts';

/** A secret without a label of its own; `listed` ones stand under a heading and need no second thought. */
export interface Unlabelled extends Secret {
  readonly listed?: boolean;
}

const SECRET_WORDS =
  /\b(?:pass(?:word|wd|code|phrase|key)?s?|pwd?s?|pw|psk|pin|creds?|credentials?|logins?|log ?in|logon|account|acct|admin|ssid|wi-?fi|key|token|secret)\b/;
const HEADING =
  /\b(?:pass(?:word|wd|code|phrase)?s?|pwd?|pw|psk|pins?|passkey|secrets?|tokens?|temp pass)\b|^(?:wi-?fi |network |wpa2? |pre-shared )?keys?$/;
const ANY_HEADING = /pass|pwd?\b|psk|\bpins?\b|secret|token|\bkeys?\b/;
const ACCOUNTS = /\b(?:pass(?:words?|wd|phrases?)|pwds?|log ?(?:in|on)s?|locked out|usernames?|creds|credentials|accounts?)\b/;
const PASSWORDS = /\bpass(?:word|code|phrase)s?\b|\bpwds?\b|\blogins\b/;
/** A table of networks and their keys, whichever way its columns are drawn. */
const NETWORK_LIST = /\bssid\b[^\n]{0,60}?\b(?:key|psk|password|passphrase)\b/;
const WORDS = /[^\s,;|"'`<>()]{4,64}/g;
const NOT_LETTERS = /[^A-Za-z.:!?'*-]/;
const SEPARATOR = / \/ |\/| : |:/g;
const VALUE = /[^\s,;|"'`<>()/]{6,60}/y;
const AFTER_LOGIN = /^[ \t,;|/:-]{1,4}([^\s,;|"'`<>()]{6,40})/;

export function* unlabelledSecrets(text: PreparedText, context: Context): Iterable<Unlabelled> {
  yield* pairs(text);
  yield* words(text, context);
  yield* afterLogins(text);
}

/** "svc_print / Hedgehog#Tuba4". */
function* pairs(text: PreparedText): Iterable<Unlabelled> {
  for (const separator of text.folded.matchAll(SEPARATOR)) {
    if (!/[\w.@\\-]/.test(text.folded.charAt(separator.index - 1))) continue;
    VALUE.lastIndex = separator.index + separator[0].length;
    const match = VALUE.exec(text.folded);
    const value = trimmed(match?.[0] ?? '');
    if (!match || strengthOf(value) !== 'strong' || isAddress(value)) continue;
    const span = { start: match.index, end: match.index + value.length };
    if (SECRET_WORDS.test(lineBefore(text, span.start, 80))) yield { ...span, confidence: 0.85 };
    else if (separator[0] === ' / ' && /[^\w.-]/.test(value)) yield { ...span, confidence: 0.7 };
  }
}

const isAddress = (value: string): boolean => /^[\w.%+-]+@[\w.-]+$/.test(value);

/** Cells under "Password", keys in a list of networks, and words that nothing but a password looks like. */
function* words(text: PreparedText, context: Context): Iterable<Unlabelled> {
  const headings = mentioned(text, ANY_HEADING);
  const networks = mentioned(text, NETWORK_LIST);
  const accounts = mentioned(text, ACCOUNTS);
  for (const match of text.folded.matchAll(WORDS)) {
    // A word of letters alone is a secret only under a heading: most words of a text are left here.
    if (!NOT_LETTERS.test(match[0]) && !(headings && isInList(text, { start: match.index, end: match.index + match[0].length }))) continue;
    const value = trimmed(match[0]);
    const start = match.index + match[0].indexOf(value);
    const span = { start, end: start + value.length };
    const listed = headings && isInList(text, span) ? underHeading(text, context, span, value) : 0;
    if (listed > 0) yield { ...span, confidence: listed, listed: true };
    else if (looksChosen(value)) yield { ...span, confidence: SECRET_WORDS.test(lineBefore(text, start, 120)) ? 0.85 : 0.65 };
    else if ((accounts && looksPhrased(value)) || (networks && isNetworkKey(value))) yield { ...span, confidence: 0.7 };
  }
}

/** The value ends or begins a cell or a line; words of prose do not, and asking for their heading would cost most of the time. */
function isInList(text: PreparedText, { start, end }: Span): boolean {
  const next = text.folded.charAt(end);
  if (EDGES.has(text.folded.charAt(start - 1)) || EDGES.has(next)) return true;
  return next === ' ' && /[ |]/.test(text.folded.charAt(end + 1));
}

const EDGES: ReadonlySet<string> = new Set([',', ';', '|', '\t', '\n', '\r', '"', "'", '']);

function underHeading(text: PreparedText, context: Context, span: Span, value: string): number {
  const heading = value.includes('=') ? undefined : headingAt(text, context, span.start);
  if (heading === undefined || !HEADING.test(heading)) return 0;
  const strength = strengthOf(value);
  if (strength === 'mixed' || strength === 'strong') return 0.95;
  // Under a line such as "Passwords should be:" plain words are advice; in a column they are passwords.
  const filled = value.length >= 4 && !isPlaceholder(value) && !isStopWord(value.toLowerCase());
  return filled && context.columnAt?.(span.start) !== undefined ? 0.7 : 0;
}

function isNetworkKey(value: string): boolean {
  const strength = strengthOf(value);
  return (
    value.length >= 8 &&
    /\d/.test(value) &&
    !/^[\w.-]+@|^https?:|^[\d.:/-]+$/.test(value) &&
    (strength === 'strong' || strength === 'mixed')
  );
}

/** "asiddiqui26 Mango-417": what follows the login of a named person, or any login in a text about passwords. */
function* afterLogins(text: PreparedText): Iterable<Unlabelled> {
  const any = mentioned(text, PASSWORDS);
  for (const login of loginsIn(text)) {
    const next = any || login.kind === 'named' ? AFTER_LOGIN.exec(text.folded.slice(login.end, login.end + 50)) : null;
    const value = trimmed(next?.[1] ?? '');
    if (!next || !/\d/.test(value) || !/[A-Z]|[^\w.]/.test(value) || strengthOf(value) === 'no') continue;
    const start = login.end + next[0].length - (next[1] ?? '').length;
    yield { start, end: start + value.length, confidence: 0.8 };
  }
}
