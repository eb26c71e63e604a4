import type { Identifier } from '../detect/categories.ts';
import type { Finding } from '../detect/types.ts';
import { createPeople } from './people.ts';

/** What stands in for an identifier that is not a name: words an AI tool handles well. */
const STAND_INS: Readonly<Record<Exclude<Identifier, 'person_name' | 'person_initials'>, string>> = {
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

const isReplaceable = (finding: Finding) => finding.confidence >= 0.5 && (isPerson(finding) || finding.category in STAND_INS);
const isPerson = ({ category }: Finding) => category === 'person_name' || category === 'person_initials';

/** Whether anything in the text can be replaced at all: topics cannot, they are what the person wants to say. */
export const canReplace = (findings: readonly Finding[]): boolean => findings.some(isReplaceable);

export interface Placeholders {
  /** `text` with every identifier of `findings` (offsets into `text`) replaced; the same person keeps the same placeholder. */
  replace(text: string, findings: readonly Finding[]): string;
  /** The words that `replace` takes out, to prove later that none of them left. */
  originals(text: string, findings: readonly Finding[]): string[];
}

/** One set for one conversation, in memory only: it knows who "Pupil A" is. */
export function createPlaceholders(): Placeholders {
  const people = createPeople();
  return {
    replace(text, findings) {
      let out = '';
      let at = 0;
      let last: { label: string; end: number } | undefined;
      for (const finding of [...findings].filter(isReplaceable).sort((a, b) => a.start - b.start)) {
        if (finding.start < at) continue;
        const words = text.slice(finding.start, finding.end);
        // Surname and forename in two cells of a pasted row are one person.
        const sameRow = last !== undefined && text.slice(last.end, finding.start) === '\t';
        const label = isPerson(finding)
          ? people.label(words, sameRow ? last?.label : undefined)
          : STAND_INS[finding.category as keyof typeof STAND_INS];
        last = isPerson(finding) ? { label, end: finding.end } : undefined;
        out += text.slice(at, finding.start) + label;
        at = finding.end;
      }
      return out + text.slice(at);
    },
    originals: (text, findings) => findings.filter(isReplaceable).map(({ start, end }) => text.slice(start, end)),
  };
}
