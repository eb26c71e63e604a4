import type { PreparedText } from '../../text/prepare.ts';
import { lookUp } from '../names/gazetteer.ts';
import { mentioned, type Span } from './words.ts';

/**
 * Names of accounts as networks write them: asiddiqui26, 19bthornley, svc_print, e.price. How sure a word can be taken for one:
 * `named` was made from the name just before it ("Ayaan Siddiqui asiddiqui26"), `shaped` has the digits of a year or an underscore.
 */
export interface Login extends Span {
  readonly kind: 'named' | 'shaped';
}

const SHAPED =
  /(?<![\w@./\\:{[$<%#-])(?:\d{2,4}[a-z]{3,20}|[a-z]{3,20}\d{1,4}|[a-z0-9]{2,20}_[a-z0-9_]{2,20}|[a-z]{1,16}\.[a-z]{1,20}\d{0,4})(?![\w@}\]>%-]|\.\w)/gi;
/** Plain words too, where the text speaks of accounts: "Ella Price eprice". */
const PLAIN = /(?<![\w@./\\:{[$<%#-])[a-z]{5,20}(?![\w@}\]>%-]|\.\w)/g;
const ACCOUNTS = /\b(?:usernames?|user|log ?ins?|logons?|logged|accounts?|passwords?|pw|reset|locked out|sign(?:ed)? in)\b/;

export function* loginsIn(text: PreparedText): Iterable<Login> {
  for (const match of text.folded.matchAll(SHAPED)) {
    const start = match.index;
    const word = match[0].toLowerCase();
    const kind = isMadeFromName(word, leadOf(text, start)) ? 'named' : 'shaped';
    if (kind === 'named' || !/^[a-z]{2,}\.[a-z]{2,}$/.test(word)) yield { start, end: start + word.length, kind };
  }
  if (!mentioned(text, ACCOUNTS)) return;
  for (const match of text.folded.matchAll(PLAIN)) {
    const start = match.index;
    if (isInitialAndSurname(match[0], leadOf(text, start))) yield { start, end: start + match[0].length, kind: 'named' };
  }
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

const UNITS =
  /^\d+(?:mins?|minutes?|hours?|hrs|days?|weeks?|months?|years?|yrs?|pupils|marks?|words?|points?|percent|grams?|metres?|miles?|people|children|students|pages?|questions?|lessons?|degrees|pounds|pence|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|th\w*|nd|rd|st|mbps|gbps|kcal|mph|kmh|pence|slides?|steps?|copies|rows?|cols?)$/;
const NUMBERED =
  /^(?:year|yr|room|page|table|row|col|column|cell|unit|week|day|lesson|question|fig|figure|covid|windows|win|office|python|utf|sha|base|version|ver|level|step|part|chapter|section|appendix|form|class|block|building|route|paper|test|quiz|model|group|team|item|line|port|vlan|switch|server|printer|laptop|device|chromebook|ipad|iphone|html|ipv|mp|co|h|term|spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|june|jul|july|aug|sep|sept|oct|nov|dec|stage|phase|ks|key|set|band|house|grade|gcse|area|zone|bus|gate|player|task|var|num|int|float|str|arg|param|data|value|temp|index|image|img|file|doc|slide|note|sample|example|pupil|student|child|teacher|user|person|area)\d+$/;

/** Whether a shaped word is likelier an account than a quantity, a numbered thing or a name in a program. */
export function looksLikeAccount(login: string): boolean {
  const word = login.toLowerCase();
  if (word.includes('_')) return false;
  if (/^[a-z]\.[a-z]{4,}\d{0,2}$|^[a-z]{4,}\.[a-z]$/.test(word)) return true;
  return (/^\d{2}[a-z]{4,}$/.test(word) && !UNITS.test(word)) || (/^[a-z]{4,}\d{2}$/.test(word) && !NUMBERED.test(word));
}

/** An initial and a surname run together, and no English word: tbrown, lthompson2, hassana. */
export function isInitialWithSurname(login: string): boolean {
  const letters = /^(?:\d{2})?([a-z]{4,20})\d{0,4}$/.exec(login.toLowerCase())?.[1];
  if (letters === undefined || lookUp(letters).word > 0 || lookUp(letters).forename > 1) return false;
  return isSurname(letters.slice(1)) || isSurname(letters.slice(0, -1));
}

const isSurname = (word: string): boolean => word.length > 2 && lookUp(word).surname > 0;
