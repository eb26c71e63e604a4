import type { PreparedText } from '../../text/prepare.ts';
import { isOrdinary, type Strength, strengthOf, trimmed } from './passwords.ts';
import { lineBefore, mentioned } from './words.ts';

/** A value beside a word such as "password", with how sure the words around it make us. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

const NAMES =
  '(?:security|secret) (?:question )?(?:answer|word)|(?:two[- ]factor|2fa|mfa) (?:backup|recovery)(?: codes?)?|(?:photocopier|copier|printer|trolley|ipad|tablet|phone|intercom|shed|bike shed|staffroom|office|cupboard|store|lift|barrier|entrance|site|school|locker|gym|hall|car ?park|bank|till|back|front|side)(?: door| gate| room)? (?:code|pin)|pass(?:word|wd|code|phrase|key)?s?|pwds?|pw|pswd|psk|pin(?: ?code| ?number)?|secret|client[ _-]?secret|token|(?:access|auth|bearer|api|refresh|session)[ _-]?token|bearer|api[ _-]?key|apikey|x-api-key|(?:access|account|encryption|licen[cs]e|product|recovery|master|network|security|wi-?fi|wpa2?|wireless|ssh|shared|private)[ _-]?key|(?:recovery|seed|backup|secret)[ _-]?phrase|key|(?:access|door|gate|entry|alarm|keypad|safe|security|login|unlock|pairing|recovery|wi-?fi|padlock|lock|building|activation|registration|joining|join|invitation|linking|learning|backup|reset|verification|one[- ]time|mfa|2fa|otp|authenticator|key)[ _-]?codes?|memorable (?:word|place|name|date)|community|creds?|credentials?';
/** An underscore may stand before the name (`db_password`); the three patterns below are tried only where a name ends. */
const NAME = new RegExp(
  `(?<![a-z0-9-])(?:${NAMES}|reset to|plaintext is|convertto-securestring|-asplaintext)(?![a-z])|(?<=[a-z])(?:password|passwd|secret|apikey|token)(?=["'\\]]{0,2} ?(?:=|:|value=))`,
  'g',
);
const QUOTED = `"[^"\\n]{3,80}"|'[^'\\n]{3,80}'|\`[^\`\\n]{3,80}\``;

/** "password: X", "pw = X", `'pass' => 'X'`, "PIN -> X", "key (5 GHz): X". The value follows in its quotes or up to the next space. */
const ASSIGNED = new RegExp(
  `["'\\]]{0,2} ?(?:\\([^()\\n]{0,30}\\)|(?:for|on|to|at|of) [\\w' ]{1,24}?)?[ \\t]{0,8}(?::=|=>|->|==?|:|value=|(?<=["']),)[ \\t]{0,8}(?:bearer )?(${QUOTED}|[^\\s"'\`,;|]{3,200}(?:;(?=[^\\s;]{0,2}(?:\\n|$))[^\\s;]{0,2})?)`,
  'y',
);
/** "the password for the projector is X", "pw was X". */
const STATED = new RegExp(
  `(?: (?!is |was )[\\w'#.&-]{1,24}){0,5}? (?:is now|is still|is|was|are|reset to|changed to|set to|now|will be) (${QUOTED}|[^\\s"'\`,;|]{3,80})`,
  'y',
);
/** "pw X", "password 0 X", "enable secret X", "as plain text 'X'". */
const BESIDE = new RegExp(`(?: [0-9])? {1,3}(${QUOTED}|[^\\s"'\`,;|]{4,80})`, 'y');
/** "reset her password to X". */
const CHANGED = new RegExp(` to (${QUOTED}|[^\\s"'\`,;|]{4,80})`, 'y');
const CHANGES = /\b(?:reset|resets|change[ds]?|changing|set|update[ds]?)\b[^.\n]{0,30}$/;
const AFTER: readonly (readonly [How, RegExp])[] = [
  ['assigned', ASSIGNED],
  ['stated', STATED],
  ['beside', BESIDE],
];

const WEAK_NAME = /^(?:key|keys?|token|secret|community|creds?|credentials?|bearer|passe?s?|pin.*|.* ?codes?|passkey)$/;
const NETWORK = /\b(?:wi-?fi|ssid|wpa2?|wireless|network|router|access point|api|ssh|vpn|server|switch|sw\d|fw|vlan|nas)\b/;

/** A quick look that spares most texts the patterns. */
const ANY_NAME =
  /pass|pwd?\b|\bpsw|psk|\bpin|secret|token|bearer|key|code|memorable|community|cred|phrase|reset to|plaintext|curl|mysql|net use/;

type How = 'assigned' | 'stated' | 'beside';

/** Linear: every pattern is bounded, and the words between label and value are few. */
export function* labelledSecrets(text: PreparedText): Iterable<Secret> {
  if (!mentioned(text, ANY_NAME)) return;
  for (const label of text.lower.matchAll(NAME)) {
    const end = label.index + label[0].length;
    // "SECRET" in PAY_WEBHOOK_SECRET says more than the word alone.
    const name = text.lower.charAt(label.index - 1) === '_' ? `_${label[0]}` : label[0];
    for (const [how, pattern] of AFTER) {
      pattern.lastIndex = end;
      const match = pattern.exec(text.lower);
      const secret = match && judge(text, how, name, match, label.index);
      if (secret) yield secret;
    }
    CHANGED.lastIndex = end;
    const changed = CHANGES.test(lineBefore(text, label.index, 40)) ? CHANGED.exec(text.lower) : null;
    const secret = changed && judge(text, 'beside', name, changed, label.index);
    if (secret) yield secret;
  }
  yield* spacedPhrases(text);
  yield* printedCodes(text);
  yield* onCommandLines(text);
}

function judge(text: PreparedText, how: How, name: string, match: RegExpExecArray, labelAt: number): Secret | undefined {
  const from = match.index + match[0].length - (match[1] ?? '').length;
  const written = text.folded.slice(from, from + (match[1] ?? '').length);
  const quoted = /^["'`]/.test(written);
  const value = trimmed(written);
  const start = from + written.indexOf(value);
  const strength = isPassphrase(name, value) || isCodeOf(name, value) ? 'mixed' : strengthOf(value);
  const confidence = CONFIDENCE[how][strength];
  if (confidence === 0 || isCode(value)) return undefined;
  if (WEAK_NAME.test(name) && !suits(text, name, value, strength, labelAt)) return undefined;
  if (strength === 'plain' && !quoted && !endsHere(text, start + value.length)) return undefined;
  return { start, end: start + value.length, confidence: strength === 'plain' && quoted ? Math.max(confidence, 0.75) : confidence };
}

const CONFIDENCE: Readonly<Record<How, Readonly<Record<Strength, number>>>> = {
  assigned: { no: 0, plain: 0.7, mixed: 0.93, strong: 0.97 },
  stated: { no: 0, plain: 0.65, mixed: 0.9, strong: 0.95 },
  beside: { no: 0, plain: 0, mixed: 0.85, strong: 0.93 },
};

/** Four to eight digits beside "PIN", "passcode" or a code of something locked. */
const isCodeOf = (name: string, value: string): boolean =>
  /code|pin|backup|recovery/.test(name) && /^\d{4,8}[#*]?$|^\d{3,5}-\d{3,5}$/.test(value) && !/^(?:1234|0000|123456)$/.test(value);

/** Three or more plain words with hyphens, none of them a word of the sentence. */
function isPassphrase(name: string, value: string): boolean {
  return (
    /^_?(?:pass|ps?wd?|psk|pw)|phrase$/.test(name) &&
    /^[a-z]{3,}(?:-[a-z]{3,}){2,5}$/i.test(value) &&
    !value.toLowerCase().split('-').some(isOrdinary)
  );
}

/** Wi-Fi keys of a few plain words: "key pelican carbon ridge 7", to the end of the line and without a word of ordinary talk. */
const SPACED = /(?<![\w-])(key|psk|passphrase)[ :=]{1,3}((?:[a-z]{3,12} ){2,5}[a-z0-9]{1,12})(?=[.,;]|\r?\n|$)/g;

function* spacedPhrases(text: PreparedText): Iterable<Secret> {
  for (const match of text.lower.matchAll(SPACED)) {
    const [whole, name, value = ''] = match;
    const start = match.index + whole.length - value.length;
    const placed = name !== 'key' || NETWORK.test(lineBefore(text, match.index, 40));
    if (placed && !value.split(' ').some(isOrdinary)) yield { start, end: start + value.length, confidence: 0.7 };
  }
}

/** Backup and recovery codes as a page prints them: two or more, wherever the word stands. */
const PRINTED = /\b(?:backup|recovery|rescue|one[- ]time) codes?\b/;
const CODES = /(?<![\w-])[a-z\d]{4,5}-[a-z\d]{4,5}(?:(?:[,;]? {1,2}|,?\r?\n)[a-z\d]{4,5}-[a-z\d]{4,5}){1,19}(?![\w-])/g;

function* printedCodes(text: PreparedText): Iterable<Secret> {
  if (!mentioned(text, PRINTED)) return;
  for (const run of text.lower.matchAll(CODES)) {
    for (const { index, 0: code } of run[0].matchAll(/[a-z\d]{4,5}-[a-z\d]{4,5}/g))
      if (/\d/.test(code)) yield { start: run.index + index, end: run.index + index + code.length, confidence: 0.85 };
  }
}

/** Secrets where commands take them: `curl -u name:X`, `mysql -pX`, `net user name X`. */
const COMMANDS =
  /(?:\bcurl\b[^\n]{0,60}? (?:-u|--user) ?["']?[\w.@-]{2,40}:|\bmysql\w{0,5}\b[^\n]{0,60}? -p|\bnet user [\w.-]{2,30} |\bsshpass -p ?["']?|\bnet use\b[^\n]{0,80}? \/user:\S{2,40} |--password[= ]["']?)([^\s"'/]{4,60})/g;

function* onCommandLines(text: PreparedText): Iterable<Secret> {
  for (const match of text.folded.matchAll(COMMANDS)) {
    const value = match[1] ?? '';
    const end = match.index + match[0].length;
    if (strengthOf(value) !== 'no' && !isOrdinary(value)) yield { start: end - value.length, end, confidence: 0.9 };
  }
}

/** A call, a member, an index or a comparison: source code about passwords and not a password. */
function isCode(value: string): boolean {
  return (
    /[([]|^[A-Z][a-z]+-[A-Z][A-Za-z]+$/.test(value) ||
    (/^[a-z_]\w*\.[a-z_]\w*$/i.test(value) && !/\d/.test(value)) ||
    /^https?:|^www\./i.test(value) ||
    /@[\w.-]+\.[a-z]{2,}$/i.test(value)
  );
}

/** Keys, codes and tokens are also answers, legends and money; their values must look the part. */
function suits(text: PreparedText, name: string, value: string, strength: Strength, labelAt: number): boolean {
  if (/code|^pin/.test(name))
    return (
      /^[A-Z]?\d{4,8}[A-Z#*]?$|^\d{3,5}-\d{3,5}$|^(?:[A-Z0-9]{3,6}(?:-[A-Z0-9]{3,6}){1,4}|(?=.{0,24}\d)[a-z\d]{4,6}(?:-[a-z\d]{4,6}){1,4})$/.test(
        value,
      ) || strength === 'strong'
    );
  if (/^pass/.test(name)) return strength === 'strong' || strength === 'mixed';
  if (strength === 'strong') return value.length >= 10 || NETWORK.test(lineBefore(text, labelAt, 60));
  return strength === 'mixed' && (value.length >= 12 || NETWORK.test(lineBefore(text, labelAt, 60)));
}

function endsHere(text: PreparedText, end: number): boolean {
  return /^["'`)\]*]{0,2}\s{0,2}(?:[.,;!?|)]|\n|\r|$)/.test(text.lower.slice(end, end + 8));
}
