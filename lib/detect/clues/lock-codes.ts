import type { PreparedText } from '../../text/prepare.ts';
import { isPlaceholder } from './key-formats.ts';
import type { Secret } from './labelled-secrets.ts';

/** Codes of doors, alarms and safes: short digits that mean nothing until the thing they open stands beside them. */
const OPENED =
  /\b(?:alarm|intruder|key ?safe|key-safe|lock ?box|padlock|keypad|panel|door|gate|barrier|safe|fob|locker|entry|cupboard|shed|intercom|trolley|building)\b([^\n;]{0,32}?)(?<![\w£$€.,/:-])(?!0[38]0[08]\b)([a-z]?\d{4,8}[a-z#*]?)(?![\w/:%-]|\.\d)/g;
const DIAL =
  /\b(?:safe|combination|combo|padlock|locker|dial)\b[^\n]{0,40}?(?<!\w)([lr]? ?\d{1,2}(?:[ ,-]{1,2}[lr]? ?\d{1,2}){2,3})(?!\w)/g;
/** How codes of a kind are written, in a sum about how many there are. */
const FORM = / of the form /;
const UNSET =
  /\b(?:un)?set {1,2}(\d{4,6}[#*])|\balarm\b[^\n;]{0,50}?\b(?:unset|disarm|off)(?: (?:code|is)){0,2}[ :=]{1,3}(\d{4,6}[#*]?)(?![\w:.])/g;
const CODE_WORD =
  /\b(?:code|pin|combination|combo|number is|no\.? is|opens with|with|then|unset|set|press|type|dial|is|=|:)\s{0,2}$|[:=]\s{0,2}$/;
const ALWAYS_LOCKED = /^(?:key ?safe|key-safe|lock ?box|padlock|keypad|alarm|intruder|panel)/;
const QUANTITY = /\b(?:cost|costs|paid|pay|year|since|model|room|pupils|seats|ext|extension|order|ref|invoice|in|from|until|by)\s{0,2}$/;

export function* lockCodes(text: PreparedText): Iterable<Secret> {
  for (const match of text.lower.matchAll(OPENED)) {
    const [whole, between = '', code = ''] = match;
    const end = match.index + whole.length;
    if (QUANTITY.test(between) || isPlaceholder(code)) continue;
    const marked = /[#*]$|^[a-z]\d{4}[a-z]$|^\d{4}[a-z]$/.test(code);
    const year = /^(?:19|20)\d\d$/.test(code);
    const said = CODE_WORD.test(between);
    if (!marked && (year || !(said || (ALWAYS_LOCKED.test(whole) && between.length <= 10)))) continue;
    yield { start: end - code.length, end, confidence: marked || said ? 0.85 : 0.7 };
  }
  for (const match of text.lower.matchAll(DIAL)) if (!FORM.test(match[0])) yield last(match, 0.85);
  for (const match of text.lower.matchAll(UNSET)) yield last(match, 0.85);
}

function last(match: RegExpExecArray, confidence: number): Secret {
  const end = match.index + match[0].length;
  return { start: end - (match[1] ?? match[2] ?? '').length, end, confidence };
}
