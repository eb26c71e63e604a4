import type { PreparedText } from '../../text/prepare.ts';
import { isAccount, isNobody } from './accounts.ts';
import { mentioned, type Span } from './words.ts';

export interface Account extends Span {
  readonly confidence: number;
}

const SYSTEM =
  'user ?names?|user ?id|users?|log ?in|log ?on|signed in as|logged (?:in|on) as|acct|acc|account|uid|samaccountname|-identity|get-aduser|pscredential\\(';
const SOCIAL =
  'gamer ?tag|psn|xbox|roblox|minecraft|fortnite|ps ?[45]|steam|twitch|twitter|discord|snap(?:chat)?|(?:f|r)?insta(?:gram)?|finsta|ig|tik ?tok|bereal|telegram|kik|reddit|vsco|yubo|handle';
const VALUE = '(@?[a-z0-9_][\\w.\\\\-]{2,30})';

/** "user: X", "his roblox name is X", "svc_user='X'". */
const LABELLED = new RegExp(
  `(?<![\\w-])(?:${SYSTEM}|${SOCIAL}|called|(?:student )?id|[a-z]{2,12}_(?:user(?:name|id)?|login|uid|account))(?![\\w-])(?: (?:user ?name|user|name|id|account|tag|handle))?(?: (?:is|was|called|named|as))?["'\\])]{0,2}[ ,]{0,2}(?:=>|[:=])? {0,3}["'(]?${VALUE}`,
  'g',
);
const ASSIGNED = /[:=]|aduser|identity|samaccount|^(?!acc|called|id|student)[a-z ]{0,30}\b(?:is|was|as)\b/;
/** Accounts whose owner says "my ... name is". */
const NAMED_ON =
  /\b(?:teams|zoom|youtube|scratch|github|spotify|chess|duolingo|switch|nintendo|epic|valorant|kahoot|blooket) (?:user ?name|name|user|id|tag) ?(?:is|:) ?([a-z0-9_][\w.\\-]{2,30})/g;
/** "she's amyb.dances on tiktok". */
const ON_SITE =
  /(?<![\w@.])([a-z0-9_]{2,20}[._\d][a-z0-9_.]{0,20}) on (?:tik ?tok|insta(?:gram)?|snap(?:chat)?|discord|roblox|twitter|x\b|youtube|fortnite|xbox|psn|steam)/g;
/** "usernames for the trip laptops: X", "login for Ella is X". */
const STATED = new RegExp(
  `(?<![\\w-])(?:user ?names?|log ?ins?|logons?|accounts?|whatsapp name|handle)(?: (?:for|on|of|to) [\\w' ]{1,30}?)?(?:: | is | are )["']?${VALUE}`,
  'g',
);
const PATH = /(?:\\\\[\w.-]{2,30}\\[\w.$-]{2,30}\\|\b[a-z]:\\users\\|\/(?:home|users)\/)([\w.-]{3,30})/g;
/** "SCHOOL\jsmith", as Windows shows a login. */
const DOMAIN = /(?<![\w\\:/.$-])[a-z][a-z0-9-]{1,15}\\([a-z][\w.-]{2,20})(?![\\\w])/g;
const SSH = /\bssh (?:-[a-z] ?\S{0,20} )?([a-z_][\w.-]{1,30})(?=@)/g;
/** The speaker of a line of chat, if the name is written like an account. */
const CHAT = /(?:^|\n)[> ]{0,3}(?:\[\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\] ?)?(?=[a-z0-9]{0,24}[._])([a-z0-9][a-z0-9._]{2,24}): /g;
const CHATTING = /\b(?:chat|snap(?:chat)?|discord|insta(?:gram)?|dms?|messages?|groom\w{0,4}|whatsapp|export)\b|\[\d{1,2}[:.]\d{2}/;

export function* labelledAccounts(text: PreparedText): Iterable<Account> {
  for (const match of text.lower.matchAll(LABELLED)) {
    const assigned = ASSIGNED.test(match[0]);
    if (!isLoose(match) && !/[[{$%]/.test(text.lower.charAt(match.index - 1)))
      yield* listFrom(text, match, assigned, assigned ? 0.85 : 0.8);
  }
  for (const pattern of [NAMED_ON, ON_SITE]) {
    for (const match of text.lower.matchAll(pattern)) yield* listFrom(text, match, true, 0.75);
  }
  for (const match of text.lower.matchAll(STATED)) {
    if (/[\d_]|\w\.\w/.test(match[1] ?? '')) yield* listFrom(text, match, false, 0.75);
  }
  yield* inPlace(text, [PATH, DOMAIN, SSH]);
  if (mentioned(text, CHATTING) || speaksTwice(text)) yield* inPlace(text, [CHAT]);
}

/** "called" and "id" are said of everything, so letters and then digits have to follow them. */
const isLoose = (match: RegExpExecArray): boolean => /^(?:called|id)\b/.test(match[0]) && !/^[a-z_.]{1,20}\d{2,9}$/.test(match[1] ?? '');

/** Accounts that stand where only an account can: in a path, before a host, as the speaker of a line. */
function* inPlace(text: PreparedText, patterns: readonly RegExp[]): Iterable<Account> {
  for (const pattern of patterns) {
    for (const match of text.lower.matchAll(pattern)) {
      const value = match[1] ?? '';
      if (!isNobody(value)) yield { ...place(match, value), confidence: 0.75 };
    }
  }
}

/** The same account speaks on two lines, which settings and code do not do. */
function speaksTwice(text: PreparedText): boolean {
  const speakers = new Set<string>();
  for (const match of text.lower.matchAll(CHAT)) {
    const speaker = match[1] ?? '';
    if (speakers.has(speaker) && /\d|_/.test(speaker)) return true;
    speakers.add(speaker);
  }
  return false;
}

function place(match: RegExpExecArray, value: string): Span {
  const start = match.index + match[0].lastIndexOf(match[1] ?? '');
  return { start, end: start + value.length };
}

const NEXT = /^(?: ?[,;&/+] ?| and )(?:and )?([a-z0-9_][\w.-]{2,30})/;
const MOST = 40;

/** The account after a label, and the others if it begins a list: "usernames: jkhan14, lmoore14 and sdiaz14". */
function* listFrom(text: PreparedText, match: RegExpExecArray, assigned: boolean, confidence: number): Iterable<Account> {
  const value = (match[1] ?? '').replace(/[.\\-]{1,31}$/, '');
  if (!isAccount(value, assigned)) return;
  const first = place(match, value);
  yield { ...first, confidence };
  let { end } = first;
  for (let count = 0; count < MOST; count += 1) {
    const next = NEXT.exec(text.lower.slice(end, end + 48));
    const other = next?.[1]?.replace(/[.-]{1,31}$/, '') ?? '';
    if (!next || !/[\d_]/.test(other) || !isAccount(other, false)) return;
    const start = end + next[0].length - (next[1] ?? '').length;
    end = start + other.length;
    yield { start, end, confidence: 0.75 };
  }
}
