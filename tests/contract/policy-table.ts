import type { ScanResult } from '../../lib/detect/types.ts';
import type { Action, DataClass, Duty } from '../../lib/policy/enums.ts';
import { sampleScan, sampleTable } from '../../lib/policy/sample-scan.ts';

/** What the default pack has to say about what a scan saw, row by row of the table in `docs/architecture.md`. */
export interface Row {
  readonly what: string;
  readonly scan: ScanResult;
  readonly dataClass: DataClass;
  readonly action: Action;
  readonly duties?: readonly Duty[];
  /** Which findings have to be shown to the person. */
  readonly findings?: readonly number[];
}

const restricted = (what: string, scan: ScanResult): Row => ({ what, scan, dataClass: 'restricted', action: 'block' });
const confidential = (what: string, scan: ScanResult): Row => ({ what, scan, dataClass: 'confidential', action: 'justify' });
const personal = (what: string, scan: ScanResult): Row => ({ what, scan, dataClass: 'personal', action: 'warn' });
const none = (what: string, scan: ScanResult): Row => ({ what, scan, dataClass: 'none', action: 'allow' });

const SENSITIVE = [
  'health',
  'sen',
  'safeguarding',
  'family',
  'criminal',
  'hr',
  'behaviour',
  'ethnicity_religion',
  'trade_union',
  'sexuality',
  'complaint',
  'financial',
] as const;

const OFFICIAL = [
  'upn',
  'uci',
  'uln',
  'nhs_number',
  'nino',
  'trn',
  'candidate_number',
  'admission_number',
  'payroll_number',
  'dbs',
  'passport',
  'driving_licence',
] as const;

export const restrictedRows: readonly Row[] = [
  restricted('a credential alone', sampleScan(['credential'])),
  ...OFFICIAL.map((category) => restricted(`an official identifier alone: ${category}`, sampleScan([category]))),
  restricted('bank details', sampleScan(['bank_account'])),
  restricted('a card number', sampleScan(['card_number'])),
  restricted('an IBAN', sampleScan(['iban'])),
  ...SENSITIVE.map((topic) => restricted(`${topic} about a name`, sampleScan(['person_name', [topic, 0]]))),
  ...SENSITIVE.map((topic) =>
    restricted(`${topic} about somebody singled out`, sampleScan(['identifying_context', [topic, 'singled_out']])),
  ),
  restricted('a sensitive fact about initials', sampleScan(['person_initials', ['sen', 0]])),
  restricted('a sensitive fact whose subject is not stated, beside a name', sampleScan(['person_name', 'health'])),
  restricted('three people with marks', sampleScan(['person_name', 'person_name', 'person_name', ['assessment', 0]])),
  restricted('three sets of initials with marks', sampleScan(['person_initials', 'person_initials', 'person_initials', ['assessment', 0]])),
  restricted('three people with attendance', sampleScan(['person_name', 'person_name', 'person_name', ['attendance', 1]])),
  restricted('three people with a phone number each', sampleScan(['person_name', 'phone', 'person_name', 'phone', 'person_name', 'phone'])),
  restricted('three people with mixed contact details', sampleScan(['person_name', 'email', 'person_name', 'dob', 'person_name', 'phone'])),
  restricted(
    'three people with addresses among the rest',
    sampleScan(['person_name', 'email', 'person_name', 'address', 'person_name', 'phone']),
  ),
  restricted(
    'a table of three people with another column',
    sampleScan(['person_name', 'person_name', 'person_name'], { tables: [sampleTable(3, ['person_name', 'person_name', 'other'])] }),
  ),
  restricted('name, date of birth and address', sampleScan(['person_name', 'dob', 'address'])),
  restricted('name, date of birth and postcode', sampleScan(['person_name', 'dob', 'postcode'])),
  restricted(
    'three people with other details',
    sampleScan(['person_name', 'postcode', 'person_name', 'username', 'person_name', 'vehicle_reg']),
  ),
  restricted('initials, date of birth and address', sampleScan(['person_initials', 'dob', 'address'])),
  restricted(
    'a table of initials with another column',
    sampleScan(['person_initials', 'person_initials', 'person_initials'], { tables: [sampleTable(3, ['person_initials', 'other'])] }),
  ),
  restricted('a confidential board paper', sampleScan(['confidential_business'])),
];

export const milderRows: readonly Row[] = [
  confidential('a name with a mark', sampleScan(['person_name', ['assessment', 0]])),
  confidential('a name with attendance', sampleScan(['person_name', ['attendance', 0]])),
  confidential('somebody singled out with a mark', sampleScan(['identifying_context', ['assessment', 'singled_out']])),
  confidential('a name with a phone number', sampleScan(['person_name', 'phone'])),
  ...(['email', 'vehicle_reg'] as const).map((category) => confidential(`a name with ${category}`, sampleScan(['person_name', category]))),
  confidential('initials with a date of birth', sampleScan(['person_initials', 'dob'])),
  confidential('an unnamed person with an address', sampleScan(['identifying_context', 'address'])),
  confidential('a name with an address', sampleScan(['person_name', 'address'])),
  confidential('a name with a postcode', sampleScan(['person_name', 'postcode'])),
  confidential('a name with a date of birth', sampleScan(['person_name', 'dob'])),
  confidential('a bare confidentiality marking', sampleScan([{ category: 'confidential_business', confidence: 0.55 }])),
  confidential('three people and one phone number, as in a signature', sampleScan(['person_name', 'person_name', 'person_name', 'phone'])),
  personal('one name', sampleScan(['person_name'])),
  personal('two names', sampleScan(['person_name', 'person_name'])),
  personal('a cast list: many names and nothing else', sampleScan(Array.from({ length: 12 }, () => 'person_name' as const))),
  personal(
    'a table of names only',
    sampleScan(['person_name', 'person_name', 'person_name'], { tables: [sampleTable(3, ['person_name', 'person_name'])] }),
  ),
  personal('initials', sampleScan(['person_initials'])),
  {
    ...personal(
      'two sets of initials with marks',
      sampleScan(['person_initials', ['assessment', 0], 'person_initials', ['assessment', 2]]),
    ),
    findings: [0, 1, 2, 3],
  },
  { ...personal('initials with attendance', sampleScan(['person_initials', ['attendance', 0]])), findings: [0, 1] },
  personal('a work email', sampleScan(['email'])),
  personal('a username', sampleScan(['username'])),
  personal('staff codes', sampleScan(['staff_code', 'staff_code'])),
  ...(['vehicle_reg', 'dob', 'address', 'ip_address', 'url_private'] as const).map((category) =>
    personal(`${category} alone`, sampleScan([category])),
  ),
  personal('a phone number', sampleScan(['phone'])),
  personal('an unnamed person without a sensitive fact', sampleScan(['identifying_context'])),
];

export const noneRows: readonly Row[] = [
  none('nothing', sampleScan([])),
  none('a centre number', sampleScan(['centre_number'])),
  none('a postcode', sampleScan(['postcode'])),
  none('headings without rows', sampleScan([], { tables: [sampleTable(0, ['person_name', 'sen'])] })),
  none('a table of monarchs: names that nobody found private', sampleScan([], { tables: [sampleTable(8, ['person_name', 'dob'])] })),
  none('a topic about nobody', sampleScan(['health', 'sen'])),
  none(
    'findings below 0.5',
    sampleScan([
      { category: 'person_name', confidence: 0.49 },
      { category: 'upn', confidence: 0.3 },
    ]),
  ),
  none('a topic about a name below 0.5', sampleScan([{ category: 'person_name', confidence: 0.4 }, ['sen', 0]])),
  none('a topic below 0.5', sampleScan([{ category: 'safeguarding', confidence: 0.45, subject: 'singled_out' }])),
  none('a confidence that is no number', sampleScan([{ category: 'upn', confidence: Number.NaN }])),
];

export const dutyRows: readonly Row[] = [
  { what: 'pupils’ work', scan: sampleScan(['pupil_work']), dataClass: 'none', action: 'warn', duties: ['pupil_work'] },
  { what: 'a marking request', scan: sampleScan(['ai_marking']), dataClass: 'none', action: 'warn', duties: ['ai_marking'] },
  {
    what: 'a marking request with work and a name',
    scan: sampleScan(['ai_marking', 'pupil_work', 'person_name']),
    dataClass: 'personal',
    action: 'warn',
    duties: ['pupil_work', 'ai_marking'],
  },
  {
    what: 'work that tells a health fact: the stricter of class and duty',
    scan: sampleScan(['pupil_work', 'person_name', ['health', 1]]),
    dataClass: 'restricted',
    action: 'block',
    duties: ['pupil_work'],
  },
];

export const rows: readonly Row[] = [...restrictedRows, ...milderRows, ...noneRows, ...dutyRows];
