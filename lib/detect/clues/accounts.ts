import { lookUp } from '../names/gazetteer.ts';
import { isPlaceholder } from './key-formats.ts';
import { isOrdinary, isStopWord } from './passwords.ts';

/** Accounts of manuals, of roles and of nobody. */
const NOBODY =
  /^(?:pool|shared|none|guest|staff|pupil|user|users|username|name|you|login|home|all|public|default|runner|root|administrator|jdoe|jsmith|jbloggs|auser|ateacher|apupil|tstudent|testuser|example|sample|teacher|student|tuser|\d{0,4}j?bloggs\w{0,4}|(?:test|sample|example|dummy|fake|demo|your|some)[._-]?[a-z_.-]{0,20}\d{0,3}|(?:admin|user|test|guest|player|student|pupil|teacher|demo|root|member|gamer|hacker|ninja|test_?user|new_?user)\d*)$/;
export const isNobody = (value: string): boolean => NOBODY.test(value);

const NO_ACCOUNT =
  /^\d+$|^[a-z]\d{1,2}$|^\d+[.:]\d|^(?:get|post)$|\.(?:com|uk|org|net|example|html?|pdf|docx?|xlsx?|csv|jpe?g|png|py|js)$|_(?:id|name|agent)$/;
const WORDS_AROUND = /^(?:guide|settings?|accounts?|details|input|output|experience|friendly|created|locked|admin)$/;

/**
 * Whether a value beside a label can be the name of an account. Digits, underscores and inner dots mark one; so does a surname with an
 * initial; any other plain word counts only if it was `assigned` (":", "=", "is") and is neither English nor a forename.
 */
export function isAccount(value: string, assigned: boolean): boolean {
  if (value.length < 3 || isPlaceholder(value) || NO_ACCOUNT.test(value) || isNobody(value)) return false;
  if (/\d|_|\\|^@/.test(value) || /^[a-z]+(?:[.-][a-z]+)*[.-][a-z]{2,}$/.test(value)) return !isNumberedThing(value);
  if (isInitialWithSurname(value)) return true;
  if (!assigned || value.length < 5 || isStopWord(value) || isNobody(value) || WORDS_AROUND.test(value)) return false;
  return lookUp(value).word === 0 && lookUp(value).forename < 2;
}

/** A whole cell under "Username". */
export function isAccountCell(value: string): boolean {
  return !isOrdinary(value) && !isPlaceholder(value) && !isNobody(value);
}

const UNITS =
  /^\d+(?:mins?|minutes?|hours?|hrs|days?|weeks?|months?|years?|yrs?|pupils|marks?|words?|points?|percent|grams?|metres?|miles?|people|children|students|pages?|questions?|lessons?|degrees|pounds|pence|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|th\w*|nd|rd|st|mbps|gbps|kcal|mph|kmh|slides?|steps?|copies|rows?|cols?)$/;
const NUMBERED =
  /^(?:year|yr|room|page|table|row|col|column|cell|unit|week|day|lesson|question|fig|figure|covid|windows|win|office|python|utf|sha|base|version|ver|level|step|type|part|chapter|section|appendix|form|class|block|building|route|paper|test|quiz|model|group|team|item|line|port|vlan|switch|server|printer|laptop|device|chromebook|ipad|iphone|html|ipv|mp|co|h|term|spring|summer|autumn|winter|jan|feb|mar|apr|may|jun|june|jul|july|aug|sep|sept|oct|nov|dec|stage|phase|ks|key|set|band|house|grade|gcse|area|zone|bus|gate|player|task|var|num|int|float|str|arg|param|data|value|temp|index|image|img|file|doc|slide|note|sample|example|pupil|student|child|teacher|user|person)-?\d+$/;
const isNumberedThing = (word: string): boolean => UNITS.test(word) || NUMBERED.test(word);

/** Whether a word is likelier an account than a quantity or a numbered thing, in a text that speaks of accounts. */
export function looksLikeAccount(login: string): boolean {
  const word = login.toLowerCase();
  if (word.includes('_') || isNumberedThing(word)) return false;
  if (/^[a-z]\.[a-z]{4,}\d{0,2}$|^[a-z]{4,}\.[a-z]$|^\d{2}[a-z]{4,}$|^[a-z]{4,}\d{2}$/.test(word)) return true;
  return /\d$/.test(word) && isInitialWithSurname(word);
}

/** Year of entry, surname, initial: "18tomlinsonr", or "t.okafor22", is a login wherever it stands. */
export function isPersonalLogin(login: string): boolean {
  const letters = /^(?:0\d|[12]\d|30)([a-z]{5,20})$|^([a-z]\.[a-z]{4,20})\d{1,4}$|^([a-z]{5,20})_(?:y|yr)?\d{1,2}$/.exec(login);
  return letters !== null && !isNumberedThing(login) && isInitialWithSurname(letters.slice(1).join('').replace('.', ''));
}

/** An initial and a surname run together, and no English word: tbrown, lthompson2, hassana. */
function isInitialWithSurname(login: string): boolean {
  const letters = /^(?:\d{2})?([a-z]{4,20})\d{0,4}$/.exec(login)?.[1];
  if (letters === undefined || lookUp(letters).word > 0 || lookUp(letters).forename > 1) return false;
  return isSurname(letters.slice(1)) || isSurname(letters.slice(0, -1));
}

const isSurname = (word: string): boolean => word.length > 2 && lookUp(word).surname > 0;
