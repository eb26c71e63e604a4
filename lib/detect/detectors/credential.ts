import type { PreparedText } from '../../text/prepare.ts';
import { keysIn } from '../clues/key-formats.ts';
import { labelledSecrets, type Secret } from '../clues/labelled-secrets.ts';
import { declaredInvented, shownAsExample } from '../clues/lessons.ts';
import { everywhere } from '../clues/lists.ts';
import { lockCodes } from '../clues/lock-codes.ts';
import { unlabelledSecrets } from '../clues/unlabelled-secrets.ts';
import { after, lineBefore, mentioned, type Span } from '../clues/words.ts';
import type { Context, Detector, Hit } from '../types.ts';

/**
 * Secrets that open something: keys whose maker gave them a form, values beside a word such as "password", codes of doors and alarms,
 * and tokens that look chosen. Placeholders and the passwords of lessons are none.
 * Authority: NCSC, Password policy, https://www.ncsc.gov.uk/collection/passwords; forms of keys: `clues/key-formats.ts`.
 */
const LESSON =
  /\b(?:(?:strong|weak|bad|good|better|worst|terrible|common)(?:est|er)? passwords?|passwords? (?:such as|like|strength)|crack(?:s|ed|ing)?|brute[- ]force|dictionary attack|entropy|how long (?:would|to|does|will)|(?<!(?:then|and|press|by) )hash(?:es|ed)?|for example|such as|e\.g\.?|instead of|rather than|pretend|made[- ]up|(?:in|for) (?:the|my|our|a|this) (?:[a-z]{2,10} )?(?:story|game|novel|film|book|play|puzzle|quest|riddle)|caesar|ciphers?|decode[ds]?)\b/;
/** Locks of maths problems and escape rooms. */
const PUZZLE = /\b(?:word problems?|puzzles?|riddles?|escape rooms?|digits (?:are|add|sum)|permutations?|combinations are)\b/;
const PASSWORD_LESSON =
  /\b(?:strong|weak|good|bad|secure) passwords?\b|\bpassword (?:lesson|strength|safety|poster|checker)\b|\b(?:e-?safety|online safety) (?:lesson|poster|assembly)\b/;
/** Without one of these only the keys with a form of their own are looked for. */
const ANYTHING_SECRET =
  / \/ |pass|pw|psk|pin|secret|token|bearer|api|key|code|memorable|community|cred|login|log|account|acct|admin|ssid|wi-?fi|alarm|safe|lock|panel|door|gate|barrier|fob|entry|user|curl|mysql|combo|combination|shed|cupboard|intercom|backup|phrase/;

export const credential: Detector = {
  id: 'credential',
  categories: ['credential'],
  keywords: [],
  find: (text, context) => everywhere(text, apart(allSecrets(text, context))),
  examples: {
    hits: [
      { text: 'Password: Brodie1961*', found: 'Brodie1961*' },
      { text: 'the pw for the projector is raspberryJam88', found: 'raspberryJam88' },
      { text: "conn = connect(user='lib', pw='Tangerine!Moped58')", found: 'Tangerine!Moped58' },
      { text: `aws key ${'AKIA'}${'QYLPMN5HHHFPZAM2'}`, found: `${'AKIA'}${'QYLPMN5HHHFPZAM2'}` },
      { text: 'Server=db1;User Id=svc;Password=Heron!Marsh_2291;Encrypt=False', found: 'Heron!Marsh_2291' },
      { text: 'wifi key: heating2019', found: 'heating2019' },
      { text: 'Alarm code 900216, please tell nobody', found: '900216' },
      { text: 'front alarm 7735 then hash', found: '7735' },
      { text: 'login netadmin / gargoyle#Tin5', found: 'gargoyle#Tin5' },
      { text: 'export DASH_TOKEN=tok-7pQ2-rivermint-0091x', found: 'tok-7pQ2-rivermint-0091x' },
      {
        text: 'recovery 114224-500973-660198-023441-771320-448635-190707-311982',
        found: '114224-500973-660198-023441-771320-448635-190707-311982',
      },
      { text: 'MFA backup codes: 8hd2-k29x, p0s1-zz8e for the folder', found: 'p0s1-zz8e' },
      { text: 'Mr Hale locked out again, I have set it to Trombone-44-Quay till tomorrow', found: 'Trombone-44-Quay' },
      { text: 'put the backup codes in a table to print: 4471-9902, 8830-2216, 1095-7748', found: '8830-2216' },
      { text: 'redis://:fh39dkAAq0@cache.lark.example:6379', found: 'fh39dkAAq0' },
      { text: 'recovery phrase: ostrich-lantern-fable-quilt', found: 'ostrich-lantern-fable-quilt' },
      { text: 'net use Z: \\\\fs02\\staff /user:LARK\\svc Oct0ber?31', found: 'Oct0ber?31' },
      { text: 'Alarm set code 8841, unset 1922', found: '1922' },
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
      'In my Python game the door code is 4471, add a limit',
      'caesar cipher: the password in the story is "moonlight"',
      'Log in and open Spring-24-report',
      'backup codes: see the green folder',
      'A locker has a code of the form 3-12-20 with even numbers only, how many are there?',
    ],
  },
};

function* allSecrets(text: PreparedText, context: Context): Iterable<Secret> {
  for (const key of keysIn(text)) yield { ...key, confidence: 0.99 };
  if (!mentioned(text, ANYTHING_SECRET)) return;
  for (const secret of labelledSecrets(text)) if (!inLesson(text, secret)) yield secret;
  if (!mentioned(text, PUZZLE)) for (const code of lockCodes(text)) if (!inLesson(text, code)) yield code;
  if (declaredInvented(text) || mentioned(text, PASSWORD_LESSON)) return;
  for (const secret of unlabelledSecrets(text, context)) if (secret.listed || !inLesson(text, secret)) yield secret;
}

/** The surest of those that overlap; a sweep, so that a long list of passwords costs no square. */
function* apart(secrets: Iterable<Secret>): Iterable<Hit> {
  let last: Secret | undefined;
  for (const secret of [...secrets].sort((a, b) => a.start - b.start || b.confidence - a.confidence)) {
    if (last && secret.start < last.end) {
      if (secret.confidence > last.confidence) last = secret;
      continue;
    }
    if (last) yield hit(last);
    last = secret;
  }
  if (last) yield hit(last);
}

const hit = ({ start, end, confidence }: Secret): Hit => ({ category: 'credential', start, end, confidence });

/** A lesson speaks of the password in the same sentence; a real list only asks about it in another line. */
function inLesson(text: PreparedText, span: Span): boolean {
  return LESSON.test(lineBefore(text, span.start, 90)) || LESSON.test(after(text, span.end, 50)) || shownAsExample(text, span);
}
