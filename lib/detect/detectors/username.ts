import type { PreparedText } from '../../text/prepare.ts';
import { isAccountCell, isNobody, isPersonalLogin, looksLikeAccount } from '../clues/accounts.ts';
import { headed } from '../clues/headings.ts';
import { isPlaceholder } from '../clues/key-formats.ts';
import { type Account, labelledAccounts } from '../clues/labelled-accounts.ts';
import { declaredInvented } from '../clues/lessons.ts';
import { everywhere } from '../clues/lists.ts';
import { loginsIn } from '../clues/logins.ts';
import { isStopWord } from '../clues/passwords.ts';
import { namedNear } from '../clues/people.ts';
import { after, lineBefore, mentioned, type Span } from '../clues/words.ts';
import type { Context, Detector, Finding, Hit } from '../types.ts';

/**
 * Names of accounts: network logins, gamer tags, handles on social media. A label, a heading, a path, or the person's own name inside
 * the login beside it has to show that it is one.
 * Authority: UK GDPR article 4(1) and recital 30, online identifiers, https://www.legislation.gov.uk/eur/2016/679/article/4
 */
const HANDLE = /(?<![\w.@/\\])@[a-z0-9_](?:[\w.-]{1,28})\w/g;
const SOCIAL =
  /\b(?:insta(?:gram)?|ig|tiktok|snap(?:chat)?|twitter|discord|dm|dms|follow(?:s|ing|ers)?|acc|account|profile|handle|post(?:ed|s)?|club|socials?|messag(?:es?|ed|ing)|keeps|girl|boy|kid|pics?)\b/;
/** What stands between an account and its secret: "svc_print / Hedgehog", "user site pass gates0pen". */
const BEFORE_SECRET =
  /(?:(?:^|[\s"'(,:=])([\w.@\\-]{2,40})(?: \/ |\/|:)|\b(?:user(?: ?name)?|login|log ?in|acct|account|u\/n|id)[ :=]{1,3}["']?([\w.@\\-]{2,40})["']?(?: privilege \d{1,2})?[, ]{1,3}(?:pass(?:word|wd)?|pwd?|pw|secret)(?: is| \d)?[: =]{1,3}|\bnet user ([\w.-]{2,40}) )["']?$/;
const WIRELESS = /\b(?:wi-?fi|ssid|network)\b/;
/** Labels that stand where an account might. */
const NO_ACCOUNT =
  /^(?:pass|password|passwd|pwd?|pw|key|pin|code|token|secret|login|log|user|username|account|acct|wifi|ssid|psk|new|old|temp|panel|door|gate|alarm|safe|keysafe|padlock|rear|main|entry|box|name|id|\d+)$/;
const HEADING = /\b(?:user ?names?|user ?id|log ?ins?|logon|gamer ?tag|handle|samaccountname|ad account)\b|^(?:users?|account)$/;
const ACCOUNTS =
  /\b(?:usernames?|log ?ins?|logons?|logged (?:in|on)|accounts?|passwords?|locked|unlock|disabled|adaccount|mfa|filter|alert|smoothwall|securly|senso|impero|lightspeed|sign(?:ed)? in)\b/;
const ANY_HEADING = /\b(?:user ?name|user|log ?in|logon|handle|gamer ?tag)s?\b/;
const CELL = /(?:^|\n|[,;|\t]|: )[ "'*-]{0,3}([a-z0-9][\w.-]{2,30})(?=["' ]{0,2}(?:[,;|\t\r\n]|$))/g;
const GAMING = /\bwhitelist\b|\bgamer ?tags?\b|\busernames?\b/;

export const username: Detector = {
  id: 'username',
  categories: ['username'],
  keywords: [],
  find: (text, context) => everywhere(text, once(text, context)),
  examples: {
    hits: [
      { text: 'Reset MFA, user gramseyteo7', found: 'gramseyteo7' },
      { text: 'username: tlarkfield03', found: 'tlarkfield03' },
      { text: 'my snap is reece.hdz11 add me', found: 'reece.hdz11' },
      { text: 'saved in C:\\Users\\19bthornley\\Documents', found: '19bthornley' },
      { text: 'Ayaan Siddiqui asiddiqui26', found: 'asiddiqui26' },
      { text: 'they put it on tiktok @leyla.aydn09', found: '@leyla.aydn09' },
      { text: '[20:11] tunde.exe: who broke in', found: 'tunde.exe' },
      { text: 'reset for 18tomlinsonr please', found: '18tomlinsonr' },
      { text: "t.okafor22 can't see the shared drive", found: 't.okafor22' },
      { text: "user='svc_libcirc'", found: 'svc_libcirc' },
    ],
    misses: [
      'Every user needs a strong password',
      'username: <your username>',
      'Log in with your username and password',
      '@media (max-width: 600px) { }',
      'user = input("Name: ")',
      'The user guide and the account settings',
      'Follow @bbc for news',
      'SELECT user_id FROM users',
      'Run for 30mins, then 12reps of each',
      'Wrong password again\n\nusername = "player1"\nguess = input()',
      'Rank these passwords:\nGreenLion!83Teapot\nhunter2',
    ],
  },
};

/** Each place once, whichever rule saw it first. */
function* once(text: PreparedText, context: Context): Iterable<Hit> {
  const seen = new Set<number>();
  for (const { start, end, confidence } of accounts(text, context)) {
    if (seen.has(start) || isNobody(text.lower.slice(start, end))) continue;
    seen.add(start);
    yield { category: 'username', start, end, confidence: declaredInvented(text) ? 0.4 : confidence };
  }
}

function* accounts(text: PreparedText, context: Context): Iterable<Account> {
  const secrets = context.found.filter((finding) => finding.category === 'credential');
  yield* labelledAccounts(text);
  yield* beforeSecrets(text, secrets);
  yield* handles(text, context);
  yield* logins(text, context, new Set(secrets.map(({ start }) => start)));
  if (mentioned(text, ANY_HEADING)) yield* cells(text, context);
}

/** "@name": on its own also code and public accounts, so the name has to look private and the words social. */
function* handles(text: PreparedText, context: Context): Iterable<Account> {
  if (!text.lower.includes('@')) return;
  for (const match of text.lower.matchAll(HANDLE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const name = match[0].slice(1);
    if (!/[a-z].{0,28}?[a-z].{0,28}?[a-z]/.test(name) || !/[\d_.]/.test(name)) continue;
    const social =
      SOCIAL.test(lineBefore(text, span.start, 60)) || SOCIAL.test(after(text, span.end, 40)) || namedNear(text, context, span, 60);
    if (social || /\d.{0,28}?[._]|[._].{0,28}?\d/.test(name)) yield { ...span, confidence: 0.75 };
  }
}

/** Logins in a column, made from the name just before them, or in a text about accounts. */
function* logins(text: PreparedText, context: Context, secrets: ReadonlySet<number>): Iterable<Account> {
  const aboutAccounts = mentioned(text, ACCOUNTS);
  const headings = mentioned(text, ANY_HEADING);
  for (const { start, end, kind } of loginsIn(text)) {
    if (secrets.has(start)) continue;
    if (headings && headed(text, context, start, HEADING)) yield { start, end, confidence: 0.9 };
    else if (kind === 'named') yield { start, end, confidence: 0.85 };
    else if (isSomebodys(text, context, { start, end })) yield { start, end, confidence: 0.7 };
    else if (isPersonalLogin(text.lower.slice(start, end))) yield { start, end, confidence: 0.65 };
    else if (aboutAccounts && looksLikeAccount(text.folded.slice(start, end))) yield { start, end, confidence: 0.6 };
  }
}

function* cells(text: PreparedText, context: Context): Iterable<Account> {
  for (const match of text.lower.matchAll(CELL)) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - value.length;
    if (headed(text, context, start, HEADING) && isAccountCell(value)) yield { start, end, confidence: 0.8 };
  }
}

/** "kenzie_lad07 = McKenzie Birch", "eli_w_2012 (that's Elijah)". */
function isSomebodys(text: PreparedText, context: Context, span: Span): boolean {
  const value = text.lower.slice(span.start, span.end);
  if (!value.includes('_')) return false;
  const equals = /\d/.test(value) && /^ ?(?:=|is|\() ?/.test(after(text, span.end, 4));
  return (equals || mentioned(text, GAMING)) && namedNear(text, context, span, 30);
}

/** The word just before a secret that was found: whose account it opens. */
function* beforeSecrets(text: PreparedText, secrets: readonly Finding[]): Iterable<Account> {
  for (const secret of secrets) {
    const lead = lineBefore(text, secret.start, 60);
    const match = WIRELESS.test(lead) ? null : BEFORE_SECRET.exec(lead);
    const value = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
    if (value.length < 2 || isPlaceholder(value) || isStopWord(value) || NO_ACCOUNT.test(value)) continue;
    const start = secret.start - lead.length + lead.lastIndexOf(value);
    yield { start, end: start + value.length, confidence: 0.75 };
  }
}
