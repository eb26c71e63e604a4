import type { PreparedText } from '../../text/prepare.ts';
import { keysIn } from '../clues/key-formats.ts';
import { labelledSecrets, type Secret } from '../clues/labelled-secrets.ts';
import { declaredInvented, shownAsExample } from '../clues/lessons.ts';
import { lockCodes } from '../clues/lock-codes.ts';
import { loginsIn } from '../clues/logins.ts';
import { looksChosen, type Strength, strengthOf, trimmed } from '../clues/passwords.ts';
import { after, headed, lineBefore, mentioned, type Span } from '../clues/words.ts';
import type { Context, Detector, Hit } from '../types.ts';

/**
 * Secrets that open something: keys whose maker gave them a form, values beside a word such as "password", codes of doors and alarms,
 * and tokens that look chosen. Placeholders and the passwords of lessons are none.
 * Authority: NCSC, Password policy, https://www.ncsc.gov.uk/collection/passwords; forms of keys: `clues/key-formats.ts`.
 */
const SECRET_WORDS =
  /\b(?:pass(?:word|wd|code|phrase|key)?s?|pwd?s?|pw|psk|pin|creds?|credentials?|logins?|log ?in|logon|account|acct|admin|ssid|wi-?fi|key|token|secret)\b/;
const HEADING = /\b(?:pass(?:word|wd|code|phrase)?|pwd?|pw|psk|pin|passkey|secret|token|temp pass)\b/;
const KEY_HEADING = /^(?:wifi |wi-fi |network |wpa2? |pre-shared )?keys?$/;
const LESSON =
  /\b(?:(?:strong|weak|bad|good|better|worst|terrible|common)(?:est|er)? passwords?|passwords? (?:such as|like|strength)|crack(?:s|ed|ing)?|brute[- ]force|dictionary attack|entropy|how long (?:would|to|does|will)|hash(?:es|ed)?|for example|such as|e\.g\.?|instead of|rather than|pretend|made[- ]up)\b/;
const WORDS = /[^\s,;|"'`<>()]{4,64}/g;
const PAIR = /(?<![\w/])[\w.@\\-]{3,40}(?: \/ |\/| : |:)([^\s,;|"'`<>()/]{6,60})/g;

export const credential: Detector = {
  id: 'credential',
  categories: ['credential'],
  keywords: [],
  *find(text, context): Iterable<Hit> {
    const taken: Span[] = [];
    for (const secret of allSecrets(text, context)) {
      if (taken.some((span) => span.start < secret.end && secret.start < span.end)) continue;
      taken.push(secret);
      yield { category: 'credential', start: secret.start, end: secret.end, confidence: secret.confidence };
    }
  },
  examples: {
    hits: [
      { text: 'Password: Brodie1961*', found: 'Brodie1961*' },
      { text: 'the pw for the projector is raspberryJam88', found: 'raspberryJam88' },
      { text: "conn = connect(user='lib', pw='Tangerine!Moped58')", found: 'Tangerine!Moped58' },
      { text: `aws key ${'AKIA'}${'QYLPMN5HHHFPZAM2'}`, found: `${'AKIA'}${'QYLPMN5HHHFPZAM2'}` },
      { text: 'Server=db1;User Id=svc;Password=Heron!Marsh_2291;Encrypt=False', found: 'Heron!Marsh_2291' },
      { text: 'wifi key: heating2019', found: 'heating2019' },
      { text: 'Alarm code 900216, please tell nobody', found: '900216' },
      { text: 'login netadmin / gargoyle#Tin5', found: 'gargoyle#Tin5' },
      { text: 'export DASH_TOKEN=tok-7pQ2-rivermint-0091x', found: 'tok-7pQ2-rivermint-0091x' },
      {
        text: 'recovery 114224-500973-660198-023441-771320-448635-190707-311982',
        found: '114224-500973-660198-023441-771320-448635-190707-311982',
      },
      { text: 'collection password is "tangerine"', found: 'tangerine' },
    ],
    misses: [
      'Password: <your password>',
      'password = input("Password: ")',
      'api_key = YOUR_API_KEY',
      'A strong password such as Blue!Kettle92 mixes four kinds of character',
      'Why is correct horse battery staple a good passphrase?',
      'The default is admin / changeme, see the manual',
      'Your password is required and must be at least 12 characters',
      'AKIAIOSFODNN7EXAMPLE',
      'Answer key: 4B',
      'The gate opens at 0830 and the door is in building 2040',
      'pin 1234 words to the board',
    ],
  },
};

function* allSecrets(text: PreparedText, context: Context): Iterable<Secret> {
  for (const key of keysIn(text)) yield { ...key, confidence: 0.99 };
  if (!mentioned(text, ANYTHING_SECRET)) return;
  for (const secret of labelledSecrets(text)) if (!inLesson(text, secret)) yield secret;
  for (const code of lockCodes(text)) if (!shownAsExample(text, code)) yield code;
  if (!declaredInvented(text)) yield* columnsAndPairs(text, context);
}

const ANYTHING_SECRET =
  / \/ |pass|pw|psk|pin|secret|token|bearer|api|key|code|memorable|community|cred|login|log|account|acct|admin|ssid|wi-?fi|alarm|safe|padlock|panel|door|gate|barrier|fob|entry|user/;

/** Cells under "Password", pairs like "user / secret", what follows a login, and words that only a password looks like. */
function* columnsAndPairs(text: PreparedText, context: Context): Iterable<Secret> {
  for (const match of text.folded.matchAll(PAIR)) {
    const value = trimmed(match[1] ?? '');
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const span = { start, end: start + value.length };
    if (strengthOf(value) !== 'strong' || inLesson(text, span)) continue;
    if (SECRET_WORDS.test(lineBefore(text, start, 80))) yield { ...span, confidence: 0.85 };
    else if (match[0].includes(' / ') && /[^\w.-]/.test(value)) yield { ...span, confidence: 0.7 };
  }
  const networks = mentioned(text, NETWORK_LIST);
  for (const match of text.folded.matchAll(WORDS)) {
    const value = trimmed(match[0]);
    const strength = strengthOf(value);
    if (strength === 'no') continue;
    const start = match.index + match[0].indexOf(value);
    const span = { start, end: start + value.length };
    const confidence = confidenceOf(text, context, span, value, strength, networks);
    if (confidence > 0) yield { ...span, confidence };
  }
  for (const login of loginsIn(text)) {
    const next =
      login.kind === 'named' || mentioned(text, PASSWORDS)
        ? /^[ \t,;|/:-]{1,4}([^\s,;|"'`<>()]{6,40})/.exec(text.folded.slice(login.end, login.end + 50))
        : null;
    const value = trimmed(next?.[1] ?? '');
    if (!next || !/\d/.test(value) || !/[A-Z]|[^\w.]/.test(value) || strengthOf(value) === 'no') continue;
    const start = login.end + next[0].length - (next[1] ?? '').length;
    yield { start, end: start + value.length, confidence: 0.8 };
  }
}

const PASSWORDS = /\bpass(?:word|code|phrase)s?\b|\bpwds?\b|\blogins\b/;

function confidenceOf(text: PreparedText, context: Context, span: Span, value: string, strength: Strength, networks: boolean): number {
  if (!value.includes('=') && inSecretColumn(context, span.start)) return strength === 'plain' ? 0.7 : 0.95;
  if (inLesson(text, span)) return 0;
  if (looksChosen(value)) return SECRET_WORDS.test(lineBefore(text, span.start, 120)) ? 0.85 : 0.65;
  const long = value.length >= 8 && /\d/.test(value) && !/^[\w.-]+@|^https?:|^[\d.:/-]+$/.test(value);
  return networks && long && (strength === 'strong' || strength === 'mixed') ? 0.7 : 0;
}

/** A table of networks and their keys, whichever way its columns are drawn. */
const NETWORK_LIST = /\bssid\b[^\n]{0,60}\b(?:key|psk|password|passphrase)\b/;

function inSecretColumn(context: Context, at: number): boolean {
  return headed(context, at, HEADING) || headed(context, at, KEY_HEADING);
}

/** A lesson speaks of the password in the same sentence; a real list only asks about it in another line. */
function inLesson(text: PreparedText, span: Span): boolean {
  return LESSON.test(lineBefore(text, span.start, 90)) || LESSON.test(after(text, span.end, 50)) || shownAsExample(text, span);
}
