import type { PreparedText } from '../../text/prepare.ts';
import { isPlaceholder } from '../clues/key-formats.ts';
import { declaredInvented } from '../clues/lessons.ts';
import { isInitialWithSurname, loginsIn, looksLikeAccount } from '../clues/logins.ts';
import { isOrdinary, isStopWord } from '../clues/passwords.ts';
import { namedNear } from '../clues/people.ts';
import { after, headed, lineBefore, mentioned, type Span } from '../clues/words.ts';
import type { Context, Detector, Hit } from '../types.ts';

/**
 * Names of accounts: network logins, gamer tags, handles on social media. A label, a heading, a path, or the person's own name inside
 * the login beside it has to show that it is one.
 * Authority: UK GDPR article 4(1) and recital 30, online identifiers, https://www.legislation.gov.uk/eur/2016/679/article/4
 */
const LABELLED =
  /(?<![\w-])(?:user ?names?|user ?id|users?|log ?in|log ?on|signed in as|logged (?:in|on) as|acct|acc|account|uid|samaccountname|-identity|get-aduser|pscredential\(|gamer ?tag|psn|xbox|roblox|minecraft|fortnite|ps ?[45]|steam|twitch|twitter|discord|snap(?:chat)?|insta(?:gram)?|ig|tik ?tok|handle|called|(?:student )?id|[a-z]{2,12}_(?:user(?:name|id)?|login|uid|account))(?![\w-])(?: (?:user ?name|user|name|id|account|tag|handle))?(?: (?:is|was|called|named|as))?["'\])]{0,2}[ ,]{0,2}(?:=>|[:=])? {0,3}["'(]?(@?[a-z0-9_][\w.\\-]{2,30})/g;
/** "usernames for the trip laptops: X", "login for Ella is X". */
const STATED =
  /(?<![\w-])(?:user ?names?|log ?ins?|logons?|accounts?|whatsapp name|handle)(?: (?:for|on|of|to) [\w' ]{1,30}?)?(?:: | is | are )["']?([a-z0-9_][\w.\\-]{2,30})/g;
const HANDLE = /(?<![\w.@/\\])@[a-z0-9_](?:[\w.-]{1,28})\w/g;
const PATH = /(?:\\\\[\w.-]{2,30}\\[\w.$-]{2,30}\\|\b[a-z]:\\users\\|\/(?:home|users)\/)([\w.-]{3,30})/g;
const CHAT = /(?:^|\n)[> ]{0,3}(?:\[\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\] ?)?(?=[a-z0-9]{0,24}[._])([a-z0-9][a-z0-9._]{2,24}): /g;
const STAMPED = /\[\d{1,2}[:.]\d{2}/;
const CHATTING = /\b(?:chat|snap(?:chat)?|discord|insta(?:gram)?|dms?|messages?|groom\w{0,4}|whatsapp|export)\b/;
/** What stands between an account and its secret: "svc_print / Hedgehog", "user site pass gates0pen". */
const BEFORE_SECRET =
  /(?:(?:^|[\s"'(,:=])([\w.@\\-]{2,40})(?: \/ |\/|:)|\b(?:user(?: ?name)?|login|log ?in|acct|account|u\/n|id|net user)[ :=]{1,3}["']?([\w.@\\-]{2,40})["']?(?: privilege \d{1,2})?[, ]{1,3}(?:pass(?:word|wd)?|pwd?|pw|secret)(?: is| \d)?[: =]{1,3}|\bnet user ([\w.-]{2,40}) )["']?$/;
/** "SCHOOL\\jsmith", as Windows shows a login. */
const DOMAIN = /(?<![\w\\:/.$-])[a-z][a-z0-9-]{1,15}\\([a-z][\w.-]{2,20})(?![\\\w])/g;
const SSH = /\bssh (?:-[a-z] ?\S{0,20} )?([a-z_][\w.-]{1,30})(?=@)/g;
const HEADING =
  /^(?:users?|user ?(?:name|id)|log ?in|network login|(?:ad|windows|google) (?:user ?name|login|account)|account|handle|gamer ?tag)$/;
/** Accounts of the manuals, and cells that say there is none. */
const NOBODY =
  /^(?:pool|shared|none|guest|staff|pupil|user|username|login|jdoe|jsmith|jbloggs|auser|ateacher|apupil|tstudent|testuser|example|sample|teacher|student|administrator|\d+)$/;
const ACCOUNTS = /\b(?:usernames?|log ?ins?|logons?|logged (?:in|on)|accounts?|passwords?|locked|unlock|disabled|mfa|sign(?:ed)? in)\b/;
const ANY_HEADING = /\b(?:user ?name|user|log ?in|handle|gamer ?tag)s?\b/;
const GAMING = /\bwhitelist\b|\bgamer ?tags?\b|\busernames?\b/;
const CELL = /(?:^|\n|[,;|\t]|: )[ "']{0,2}([a-z0-9][\w.-]{2,30})(?=["' ]{0,2}(?:[,;|\t\r\n]|$))/g;
/** Labels that stand where an account might. */
const NOT_ACCOUNT =
  /^(?:pass|password|passwd|pwd?|pw|key|pin|code|token|secret|login|log|user|username|account|acct|wifi|ssid|psk|new|old|temp|panel|door|gate|alarm|safe|keysafe|padlock|rear|main|entry|box|name|id)$/;
const SOCIAL =
  /\b(?:insta(?:gram)?|ig|tiktok|snap(?:chat)?|twitter|discord|dm|dms|follow(?:s|ing|ers)?|acc|account|profile|handle|post(?:ed|s)?|club|socials?)\b/;

export const username: Detector = {
  id: 'username',
  categories: ['username'],
  keywords: [],
  *find(text, context): Iterable<Hit> {
    const seen = new Set<number>();
    for (const { start, end, confidence } of candidates(text, context)) {
      if (seen.has(start)) continue;
      seen.add(start);
      yield { category: 'username', start, end, confidence: declaredInvented(text) ? 0.4 : confidence };
    }
  },
  examples: {
    hits: [
      { text: 'Reset MFA, user gramseyteo7', found: 'gramseyteo7' },
      { text: 'username: tlarkfield03', found: 'tlarkfield03' },
      { text: 'my snap is reece.hdz11 add me', found: 'reece.hdz11' },
      { text: 'saved in C:\\Users\\19bthornley\\Documents', found: '19bthornley' },
      { text: 'Ayaan Siddiqui asiddiqui26', found: 'asiddiqui26' },
      { text: 'they put it on tiktok @leyla.aydn09', found: '@leyla.aydn09' },
      { text: '[20:11] tunde.exe: who broke in', found: 'tunde.exe' },
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
    ],
  },
};

interface Candidate extends Span {
  readonly confidence: number;
}

/** "usernames: jkhan14, lmoore14 and sdiaz14": the others of the list. */
function* restOfList(text: PreparedText, from: number): Iterable<Candidate> {
  let end = from;
  for (let count = 0; count < 40; count += 1) {
    const match = /^(?: ?[,;&/+] ?| and )(?:and )?([a-z0-9_][\w.-]{2,30})/.exec(text.lower.slice(end, end + 48));
    const value = match?.[1]?.replace(/[.-]+$/, '') ?? '';
    if (!match || !/[\d_]/.test(value) || !isAccount(value, false)) return;
    const start = end + match[0].length - (match[1] ?? '').length;
    yield at(start, value, 0.75);
    end = start + value.length;
  }
}

function* candidates(text: PreparedText, context: Context): Iterable<Candidate> {
  for (const match of text.lower.matchAll(LABELLED)) {
    const value = (match[1] ?? '').replace(/[.\\-]+$/, '');
    const assigned = /[:=]|aduser|identity|samaccount|^(?:user|log|signed|handle|gamer)[a-z ]*\b(?:is|was|as)\b/.test(match[0]);
    const bare = /^(?:called|id)\b/.test(match[0]) && !/^[a-z_.]{1,20}\d{2,9}$/.test(match[1] ?? '');
    if (bare || /[[{$%]$/.test(text.lower.slice(match.index - 1, match.index))) continue;
    if (!isAccount(value, assigned)) continue;
    const first = at(match.index + match[0].lastIndexOf(match[1] ?? ''), value, assigned ? 0.85 : 0.8);
    yield first;
    yield* restOfList(text, first.end);
  }
  for (const match of text.lower.matchAll(STATED)) {
    const value = (match[1] ?? '').replace(/[.\\-]+$/, '');
    const first = at(match.index + match[0].lastIndexOf(match[1] ?? ''), value, 0.75);
    if (!/[\d_]|\w\.\w/.test(value) || !isAccount(value, false)) continue;
    yield first;
    yield* restOfList(text, first.end);
  }
  for (const pattern of mentioned(text, CHATTING) || mentioned(text, STAMPED) ? [PATH, DOMAIN, SSH, CHAT] : [PATH, DOMAIN, SSH]) {
    for (const match of text.lower.matchAll(pattern)) {
      const value = match[1] ?? '';
      if (!/^(?:public|default|shared|all|admin\w{0,12}|user|users|username|name|you|home|runner|root)$/.test(value)) {
        yield at(match.index + match[0].lastIndexOf(value), value, 0.75);
      }
    }
  }
  yield* beforeSecrets(text, context);
  yield* handles(text, context);
  yield* logins(text, context);
}

const at = (start: number, value: string, confidence: number): Candidate => ({ start, end: start + value.length, confidence });

/** Digits, dots and underscores mark an account; a plain word counts only after ":" or "=" and if it is no word of the sentence. */
function isAccount(value: string, assigned: boolean): boolean {
  if (
    value.length < 3 ||
    isPlaceholder(value) ||
    /^\d{1,6}$|^\d+[.:]\d|^(?:get|post)$|\.(?:com|uk|org|net|example)$|_(?:id|name|agent)$/.test(value)
  )
    return false;
  if (/\d|_|\\/.test(value) || /^@/.test(value) || /^[a-z]+(?:[.-][a-z]+)*[.-][a-z]{2,}$/.test(value))
    return !/^(?:step|page|year|level|type|part)-?\d+$/.test(value);
  return (
    assigned &&
    value.length >= 5 &&
    !isStopWord(value) &&
    !/^(?:guide|settings?|account|accounts|details|input|output|experience|friendly|created|locked|admin)$/.test(value)
  );
}

/** "@name": on its own also code and public accounts, so the name has to look private and the words social. */
function* handles(text: PreparedText, context: Context): Iterable<Candidate> {
  for (const match of text.lower.matchAll(HANDLE)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const social = SOCIAL.test(lineBefore(text, span.start, 60)) || namedNear(text, context, span, 60);
    const name = match[0].slice(1);
    if (/[a-z].*[a-z].*[a-z]/.test(name) && /[\d_.]/.test(name) && (social || /\d.*[._]|[._].*\d/.test(name)))
      yield { ...span, confidence: 0.75 };
  }
}

/** Logins in a column, made from the name just before them, or in a text about accounts. */
function* logins(text: PreparedText, context: Context): Iterable<Candidate> {
  const aboutAccounts = mentioned(text, ACCOUNTS);
  for (const { start, end, kind } of loginsIn(text)) {
    const login = text.folded.slice(start, end);
    if (headed(context, start, HEADING)) yield { start, end, confidence: 0.9 };
    else if (kind === 'named') yield { start, end, confidence: 0.85 };
    else if (isSomebodys(text, context, { start, end })) yield { start, end, confidence: 0.7 };
    else if (
      aboutAccounts &&
      (looksLikeAccount(login) || (/\d$/.test(login) && isInitialWithSurname(login))) &&
      !isStrongSecret(context, start)
    )
      yield { start, end, confidence: 0.6 };
  }
  if (!mentioned(text, ANY_HEADING)) return;
  for (const match of text.lower.matchAll(CELL)) {
    const value = match[1] ?? '';
    const start = match.index + match[0].length - value.length;
    if (headed(context, start, HEADING) && !isOrdinary(value) && !isPlaceholder(value) && !NOBODY.test(value)) yield at(start, value, 0.8);
  }
}

/** A value already taken for a password is none of an account. */
function isStrongSecret(context: Context, start: number): boolean {
  return context.found.some((finding) => finding.category === 'credential' && finding.start <= start && start < finding.end);
}

function isSomebodys(text: PreparedText, context: Context, span: Span): boolean {
  const value = text.lower.slice(span.start, span.end);
  if (!value.includes('_')) return false;
  const equals = /\d/.test(value) && /^ ?(?:=|is|\() ?/.test(after(text, span.end, 4));
  return (equals || mentioned(text, GAMING)) && namedNear(text, context, span, 30);
}

/** The word just before a secret that was found: whose account it opens. */
function* beforeSecrets(text: PreparedText, context: Context): Iterable<Candidate> {
  for (const { category, start } of context.found) {
    if (category !== 'credential') continue;
    const lead = lineBefore(text, start, 60);
    const match = /\b(?:wi-?fi|ssid|network)\b/.test(lead) ? null : BEFORE_SECRET.exec(lead);
    const value = match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
    if (value.length < 2 || /^\d+$/.test(value) || isPlaceholder(value) || isStopWord(value) || NOT_ACCOUNT.test(value)) continue;
    yield at(start - lead.length + lead.lastIndexOf(value), value, 0.75);
  }
}
