/** What a finding can be. The two lists are closed: counts, policy and exports are built from them (docs/architecture.md, "Words"). */

export const IDENTIFIERS = [
  'person_name',
  'person_initials',
  'upn',
  'uci',
  'uln',
  'nhs_number',
  'nino',
  'trn',
  'candidate_number',
  'centre_number',
  'admission_number',
  'payroll_number',
  'staff_code',
  'dbs',
  'passport',
  'driving_licence',
  'vehicle_reg',
  'dob',
  'phone',
  'email',
  'address',
  'postcode',
  'ip_address',
  'bank_account',
  'card_number',
  'iban',
  'credential',
  'username',
  'url_private',
] as const;

export const TOPICS = [
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
  'identifying_context',
  'confidential_business',
  'pupil_work',
  'ai_marking',
  'assessment',
  'attendance',
  'financial',
] as const;

export const CATEGORIES = [...IDENTIFIERS, ...TOPICS] as const;

export type Identifier = (typeof IDENTIFIERS)[number];
export type Topic = (typeof TOPICS)[number];
export type Category = (typeof CATEGORIES)[number];

const identifierSet: ReadonlySet<string> = new Set(IDENTIFIERS);
export const isIdentifier = (category: Category): category is Identifier => identifierSet.has(category);
