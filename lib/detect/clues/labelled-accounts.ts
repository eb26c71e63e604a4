import type { PreparedText } from '../../text/prepare.ts';
import { isAccount, isNobody } from './accounts.ts';
import { mentioned, type Span } from './words.ts';

export interface Account extends Span {
  readonly confidence: number;
}

const SYSTEM =
  'user ?names?|user ?id|users?|log ?in|log ?on|signed in as|logged (?:in|on) as|acct|acc|account|uid|samaccountname|-identity|get-aduser|pscredential\\(';
const SOCIAL =
  'gamer ?tag|psn|xbox|roblox|minecraft|fortnite|ps ?[45]|steam|twitch|twitter|discord|snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|handle';
const VALUE = '(@?[a-z0-9_][\\w.\\\\-]{2,30})';

/** "user: X", "his roblox name is X", "svc_user='X'". */
const LABELLED = new RegExp(
  `(?<![\\w-])(?:${SYSTEM}|${SOCIAL}|called|(?:student )?id|[a-z]{2,12}_(?:user(?:name|id)?|login|uid|account))(?![\\w-])(?: (?:user ?name|user|name|id|account|tag|handle))?(?: (?:is|was|called|named|as))?["'\\])]{0,2}[ ,]{0,2}(?:=>|[:=])? {0,3}["'(]?${VALUE}`,
  'g',
);
const ASSIGNED = /[:=]|aduser|identity|samaccount|^(?:user|log|signed|handle|gamer)[a-z ]{0,20}\b(?:is|was|as)\b/;
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
    const loose = /^(?:called|id)\b/.test(match[0]) && !/^[a-z_.]{1,20}\d{2,9}$/.test(match[1] ?? '');
    if (!loose && !/[[{$%]/.test(text.lower.charAt(match.index - 1))) yield* listFrom(text, match, assigned, assigned ? 0.85 : 0.8);
  }
  for (const match of text.lower.matchAll(STATED)) {
    if (/[\d_]|\w\.\w/.test(match[1] ?? '')) yield* listFrom(text, match, false, 0.75);
  }
  for (const pattern of mentioned(text, CHATTING) ? [PATH, DOMAIN, SSH, CHAT] : [PATH, DOMAIN, SSH]) {
    for (const match of text.lower.matchAll(pattern)) {
      const value = match[1] ?? '';
      if (!isNobody(value)) yield { ...place(match, value), confidence: 0.75 };
    }
  }
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
