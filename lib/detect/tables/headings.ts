import type { Category } from '../categories.ts';
import type { NamePart } from './types.ts';

/**
 * Words that stand at the top of columns in exports of SIMS, Arbor, Bromcom, Go 4 Schools, ClassCharts, CPOMS and in staff's own sheets.
 * Authority for the census names: DfE school census, "Common basic data set", https://www.gov.uk/government/publications/common-basic-data-set-cbds-database
 */
export const CATEGORY_HEADINGS: Partial<Record<Category, string>> = {
  upn: 'upn, unique pupil number, temp upn, former upn',
  uln: 'uln, unique learner number',
  uci: 'uci, exam uci, uci number, exam uci number',
  candidate_number: 'cand, cand no, candidate no, candidate number, exam no, exam number, exam candidate number, cand number',
  admission_number: 'adno, adm no, admission no, admission number, admno, adm number, sims id, pupil id, student id, misid, mis id',
  nhs_number: 'nhs, nhs no, nhs number',
  nino: 'ni, ni no, nino, ni number, national insurance',
  trn: 'trn, teacher reference, teacher ref, dfe no',
  payroll_number: 'payroll, payroll no, payroll number, employee no, employee id, emp no, staff id',
  staff_code: 'staff code, tch, cover, initials staff',
  dbs: 'dbs, dbs no, dbs number, certificate no, certificate number',
  passport: 'passport, passport no, passport number',
  driving_licence: 'licence, licence no, driving licence',
  vehicle_reg: 'reg no, vehicle, registration plate, car reg, number plate, vrm',
  dob: 'dob, d o b, date of birth, birth date, birthdate, birthday, born',
  phone: 'phone, telephone, tel, mobile, mob, contact no, contact number, home phone, emergency contact, emergency no, phone number',
  email: 'email, e mail, email address, parent email, contact email',
  address: 'address, home address, street, address line 1',
  postcode: 'postcode, post code',
  bank_account: 'sort code, sort, account no, acct, acc no, account, account number, bank',
  card_number: 'card, card number, card no',
  username: 'username, user, login, user name, network login, ad username, log in',
  credential: 'password, pwd, passcode, temp password, pin',
  health: `medical, medical needs, allergy, allergies, condition, medication, meds, medicine, diagnosis, care plan, ihcp, epipen, inhaler, dietary,
    diet, gp, doctor, injury, first aid, medical notes, medical condition, absence reason, sickness`,
  sen: `sen, send, sen status, sen need, primary need, secondary need, need, need type, sen need type, ehcp, ehc, sen code, provision,
    access arrangements, access arrangement, arrangement, arrangements, aa, extra time, sen k, support, k/e, sen type, sen provision`,
  safeguarding: 'cp, cin, cp status, safeguarding, concern, disclosure, social worker, cpoms, dsl, cp plan, early help, body map',
  family:
    'lac, cla, in care, care status, plac, home situation, family, siblings, sibling, parental responsibility, lives with, young carer',
  ethnicity_religion: `ethnicity, ethnic, ethnic group, eth, religion, faith, nationality, first language, home language, language, eal, country of birth,
    mother tongue`,
  financial: `fsm, fsm6, fsm 6, ever 6, ever6, pp, ppg, pupil premium, eypp, salary, pay, debt, arrears, balance, owed, owing, bursary, spine point,
    disadvantaged, fte salary, amount owed, dinner money`,
  behaviour: `behaviour, behaviour points, points, detention, detentions, sanction, exclusion, exclusions, suspensions, suspension, incident,
    consequence, removals, outcome, demerits, neg points, bp, negatives, report, isolation, house points, reason`,
  attendance: `attendance, attendance %, att, att %, % att, attend, absence, absences, lates, late, pa, sessions missed, unauth, unauthorised, auth,
    days absent, days off`,
  assessment: `grade, grades, gr, mark, marks, score, target, predicted, predicted grade, pred, mock, mock 1, mock 2, test, result, results, ks2,
    ks2 read, ks2 maths, reading, writing, maths, english, science, gps, fft, progress, p8, attainment, effort, atl, reading age, ra,
    spelling age, sa, cats, cat, wag, working at, level, current, autumn, spring, summer, cag, tag, percentage, %, paper 1, paper 2, p1, p2,
    total, phonics, phase, raw, scaled, aps`,
  hr: `contract, appraisal, probation, grievance, capability, disciplinary, bradford, warning, oh, performance, pay award, ups, hr note,
    reason for leaving, reason for absence`,
  complaint: 'complaint, complainant, allegation, complaint stage',
  criminal: 'offence, conviction, police, crime, yot',
};

/** Headings that hold names, and whether they can stand only above private people of a school. */
export const NAME_HEADINGS: Readonly<Record<NamePart, { readonly school: string; readonly open: string }>> = {
  forename: {
    school: 'forename, forenames, legal forename, preferred forename, preferred name, chosen name, known as, middle names, chosen forename',
    open: 'first name, first, given name, given names, fname, firstname, first names',
  },
  surname: {
    school: 'legal surname, preferred surname, legal family name, pupil surname, student surname',
    open: 'surname, last name, family name, last, lname, lastname',
  },
  full_name: {
    school: `pupil, pupils, student, students, child, children, learner, pupil name, student name, child name, child's name, name of pupil,
    name of child, legal name, parent, parents, parent name, parent/carer, carer, guardian, mother, father, contact name, staff, staff name,
    staff member, employee, employee name, ta, teacher, tutor, form tutor, key worker, keyworker, line manager, applicant, candidate,
    candidate name, mentor, payee, cover teacher, invigilator, colleague, volunteer, operative, governor, apprentice, next of kin, household,
    linked pupil, affected pupil, witness, assigned to, logged by, sibling, sender, attendee, holder`,
    open: 'name, names, full name, who, person, member, contact, participant, respondent, customer, patient, client, fullname',
  },
  initials: { school: 'pupil initials, child initials', open: 'init, initial, initials, in, inits, first initial' },
};

interface HeadingMeaning {
  readonly type: Category;
  readonly part?: NamePart;
  readonly school: boolean;
}

const listed = (words: string): string[] => words.split(',').map((word) => word.trim());

const meanings = new Map<string, HeadingMeaning>();
for (const [type, words] of Object.entries(CATEGORY_HEADINGS)) {
  for (const word of listed(words)) meanings.set(word, { type: type as Category, school: isSchoolOnly(word) });
}
for (const [part, { school, open }] of Object.entries(NAME_HEADINGS) as [NamePart, { school: string; open: string }][]) {
  const type: Category = part === 'initials' ? 'person_initials' : 'person_name';
  for (const word of listed(open)) meanings.set(word, { type, part, school: false });
  for (const word of listed(school)) meanings.set(word, { type, part, school: true });
}

/** Columns of this kind are kept only about a school's own people. */
function isSchoolOnly(word: string): boolean {
  return /^(?:upn|uln|uci|adno|adm|cand|sen|ehc|fsm|pp|ppg|ever ?6|lac|cla|eal|reg|cp|cin|k\/e|nhs|ni\b|trn|payroll|dob|pupil premium|att|access)/.test(
    word,
  );
}

/** Words without a category that still show that a line is a heading row. */
const PLAIN = new Set(
  (
    'date time event action outcome year yr yeargroup form class set reg tutor group house room period day week subject option sex gender m/f id no number ref row seat table type status notes note comment comments title ' +
    'role post job hours hrs week days cost price qty quantity item amount spent start end from to code category description location lesson unit topic paper series entry centre team position pos club country city ' +
    'author book year published work works composer artist element symbol formula capital population species event events rank symbol a b c q1 q2 q3 q4 mon tue wed thu fri monday tuesday wednesday thursday friday'
  ).split(' '),
);

const tidy = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[*_()[\]?:.]/g, ' ')
    .replace(/[\s-]+/g, ' ')
    .trim();

/** What a heading says about its column: looked up whole, then without its last or first word ("UPN (current)", "Y8 SEN"). */
export function meaningOf(heading: string): HeadingMeaning | undefined {
  const words = tidy(heading);
  if (words === '' || words.length > 40) return undefined;
  const known = meanings.get(words);
  if (known) return known;
  const parts = words.split(' ');
  if (parts.length < 2 || parts.length > 4) return undefined;
  return (
    meanings.get(parts.slice(1).join(' ')) ??
    meanings.get(parts.slice(0, -1).join(' ')) ??
    meanings.get(parts[0] ?? '') ??
    meanings.get(parts.at(-1) ?? '')
  );
}

export const isHeadingWord = (cell: string): boolean => {
  const words = tidy(cell);
  return words !== '' && words.length <= 40 && (meanings.has(words) || PLAIN.has(words) || meaningOf(words) !== undefined);
};
