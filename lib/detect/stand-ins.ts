import { type PreparedText, rePrepare } from '../text/prepare.ts';
import type { Identifier } from './categories.ts';

/** What stands in for an identifier that is not a name: words an AI tool handles well. */
export const STAND_INS: Readonly<Record<Exclude<Identifier, 'person_name' | 'person_initials'>, string>> = {
  upn: '[UPN]',
  uci: '[UCI]',
  uln: '[ULN]',
  nhs_number: '[NHS number]',
  nino: '[National Insurance number]',
  trn: '[teacher number]',
  candidate_number: '[candidate number]',
  centre_number: '[centre number]',
  admission_number: '[admission number]',
  payroll_number: '[payroll number]',
  staff_code: '[staff code]',
  dbs: '[DBS number]',
  passport: '[passport number]',
  driving_licence: '[licence number]',
  vehicle_reg: '[registration]',
  dob: '[date of birth]',
  phone: '[phone number]',
  email: '[email address]',
  address: '[address]',
  postcode: '[postcode]',
  ip_address: '[IP address]',
  bank_account: '[bank details]',
  card_number: '[card number]',
  iban: '[IBAN]',
  credential: '[password]',
  username: '[username]',
  url_private: '[link]',
};

/** "Pupil A" and the like; as it is written by `lib/redact`, so that other people's pseudonyms, which may be thin, are still looked at. */
const LABELLED = /\b(?:Pupil|Adult) [A-Z]{1,2}\b/g;
const BRACKETED = new RegExp(
  Object.values(STAND_INS)
    .map((words) => words.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'g',
);

/** Whether people in the text have been replaced. */
export const hasStandIns = (text: PreparedText): boolean => text.original.search(LABELLED) >= 0;

/**
 * The text as the detectors see it once stand-ins are nobody: their letters become blanks of the same length, "Pupil A has asthma" reads as
 * "pupil has asthma". Without this a replaced text would be stopped for its placeholders.
 */
export function blankStandIns(text: PreparedText): PreparedText {
  if (!/\[|\b(?:Pupil|Adult) /.test(text.folded)) return text;
  const blank = (words: string) => ' '.repeat(words.length);
  const folded = text.folded
    .replace(BRACKETED, blank)
    .replace(LABELLED, (words) => words.slice(0, words.indexOf(' ')).toLowerCase() + blank(words.slice(words.indexOf(' '))));
  return folded === text.folded ? text : rePrepare(text, folded);
}
