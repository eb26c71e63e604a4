import { isPlaceholder } from './key-formats.ts';

/** How much a value looks like a secret that someone chose or a machine made. */
export type Strength = 'no' | 'plain' | 'mixed' | 'strong';

const STOP =
  /^(?:a|an|the|is|was|are|be|not|no|yes|on|in|at|to|of|for|and|or|but|if|so|too|very|same|only|also|again|already|all|any|both|it|its|this|that|these|those|my|your|his|her|their|our|what|when|where|which|who|why|how|please|pls|must|should|can|could|will|would|cannot|can't|don't|didn't|doesn't|isn't|wasn't|has|have|had|as|by|with|from|per|via|email|username|user|login|required|needed|field|policy|policies|manager|managers|reset|resets|protection|protected|strength|length|minimum|maximum|case|sensitive|box|screen|page|prompt|hint|rules?|security|safety|sharing|lesson|characters?|letters?|numbers?|words?|symbols?|least|between|none|blank|empty|correct|incorrect|wrong|right|weak|strong|stronger|good|bad|best|poor|secure|safe|unsafe|easy|hard|long|short|simple|complex|unique|different|new|old|own|default|temporary|temp|shared|private|secret|public|hidden|visible|written|stuck|taped|posted|case-sensitive|here|there|below|above|attached|unknown|forgotten|lost|found|out|up|down|off|over|under|before|after|now|then|still|always|never|everything|something|anything|nothing|someone|pupils?|students?|staff|teachers?|parents?|children|string|int|char|varchar|text|float|boolean|bool|number|integer|object|array|list|dict|return|print|input|function|def|class|const|let|var|self|value|key|name|true|false|null|cracking|attack|attacks|entry|change|changes|changed|checker|generator)$/;

/** Endings of the adjectives and participles that follow "the password is". */
const DESCRIBES = /(?:ed|ing|able|ible|ly|ive|ous|less|ful|ment|tion|ness|ity|ory|ary|est)$/;

export function strengthOf(value: string): Strength {
  if (value.length < 4 || value.length > 200 || /^[-/]/.test(value) || isPlaceholder(value)) return 'no';
  const lower = /[a-z]/.test(value);
  const upper = /[A-Z]/.test(value);
  const digit = /\d/.test(value);
  const symbol = /[^A-Za-z0-9\s]/.test(value);
  const kinds = Number(lower) + Number(upper) + Number(digit) + Number(symbol);
  if (kinds >= 3 && value.length >= 8) return 'strong';
  if (digit && (lower || upper)) return 'mixed';
  if (symbol && (lower || upper || digit) && !/^[A-Za-z]+(?:['’-][A-Za-z]+){1,3}$/.test(value)) return 'mixed';
  if (/[a-z][A-Z]/.test(value) && value.length >= 8) return 'mixed';
  return isOrdinary(value.toLowerCase()) ? 'no' : 'plain';
}

/** A word of the sentence rather than the secret in it. */
export const isStopWord = (word: string): boolean => STOP.test(word);

export function isOrdinary(word: string): boolean {
  return STOP.test(word) || DESCRIBES.test(word);
}

/** Punctuation that belongs to the sentence around a value and not to it. */
export function trimmed(value: string): string {
  const plain = /^[("'`*]{0,3}([A-Za-z]+)[!?.,;:)"'`*]{1,4}$/.exec(value)?.[1];
  if (plain !== undefined) return plain;
  return value.replace(/(?:\*\*|[.,;:)\]}>"'`]){1,12}$/, '').replace(/^(?:\*\*|["'`([{]){1,8}/, '');
}

/** "Otter-77-lamp", "Melon=41=kite": two words with a number between them, as passwords are handed out; not "Spring-24-report". */
const PHRASED = /^[A-Za-z]{3,12}([-=_.~])\d{2,4}\1[A-Za-z]{3,12}$/;
const DATED =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|term|week|year|draft|version|report|page|room|class|unit|test|paper|form)/i;

export const looksPhrased = (value: string): boolean => PHRASED.test(value) && !DATED.test(value);

/** Four kinds of character and nothing that code, sums, links or prices are made of: a password even without a label. */
const LOOKS_CHOSEN = /^[A-Za-z0-9](?=.{0,40}[a-z])(?=.{0,40}[A-Z])(?=.{0,40}\d)[\w.-]{1,30}[!#$%&*?~^@][\w!#$%&*?~^.-]{0,30}$/;

export function looksChosen(value: string): boolean {
  return value.length >= 8 && value.length <= 40 && LOOKS_CHOSEN.test(value) && !isPlaceholder(value);
}
