import { asMeant } from '../clues/lessons.ts';
import type { Detector, Hit } from '../types.ts';

/**
 * Email addresses of people. Mailboxes of a role or a team, and the hosts and names set aside for documentation, are passed over.
 * Authority: RFC 5322 section 3.4.1 for the form, https://www.rfc-editor.org/rfc/rfc5322, RFC 2606 for the reserved hosts.
 * Hosts under .example stand for real ones in tests and therefore count.
 */
const LOCAL = /[a-z0-9._%+'-]/;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,24}/;
const LONGEST_LOCAL = 64;

/** RFC 2606 second-level names, and hosts that are plainly a gap to fill in. */
const RESERVED_HOST =
  /^(?:[a-z0-9-]{1,63}\.){0,3}(?:example\.(?:com|org|net|co\.uk|sch\.uk)|(?:your|my)?(?:domain|company|email|school|organisation)\.(?:com|org|net|co\.uk|sch\.uk)|(?:[a-z0-9-]{1,40}\.)?(?:contoso|fabrikam|northwind\w{0,7})\.[a-z.]{2,8}|test\.[a-z]{2,8}|test|invalid|localhost|local)$/;

const ROLE = new Set(
  (
    'office admin administration administrator info information enquiries enquiry reception receptionist contact contacts hello mail post team ' +
    'head headteacher headmaster headmistress principal deputy slt senco sendco send sen inclusion safeguarding dsl safeguardinglead dpo data dataprotection privacy foi gdpr ' +
    'finance accounts payroll payments invoices purchasing procurement bursar sbm business hr people recruitment vacancies jobs careers personnel ' +
    'exams examinations examsoffice attendance absence absences pastoral behaviour welfare medical nurse library librarian sixthform sixth form admissions transport ' +
    'governors governance clerk trustees chair ceo it ict itsupport helpdesk servicedesk support techsupport tech network webmaster postmaster hostmaster abuse security ' +
    'report noreply no reply donotreply do not news newsletter press media communications comms marketing events bookings booking lettings hire catering kitchen site premises estates caretaker ' +
    'reports results parents parent community pta friends complaints complaint feedback survey sales orders order customer customerservice service services school primary secondary academy college trust nursery ' +
    'safer pupil student family families help advice lado mash social care socialcare camhs ep epservice referral referrals referrers duty frontdoor la lea ehc ehcp panel appeals appeal training cpd research apply application applications tickets boxoffice hi studio shop uniform bus coach travel visits trips evc outreach volunteering volunteer volunteers charity fundraising alumni wellbeing counselling firstaid health safety fire cleaning grounds facilities printing reprographics systems mis sims arbor manager director officer coordinator lead leader assistant secretary pa president chair treasurer membership members club society studentcouncil prefects editor magazine radio form tutor house houses exec executive board legal compliance audit risk grants bids tenders workexperience work experience apprenticeships ucas oxbridge transition induction cover timetable timetabling rota staffing absenceline ofsted pressoffice public desk line the our school my ' +
    'svc service postgres mysql oracle root system daemon backup scanner scan printer copier sync api bot mailer alerts alert monitoring jenkins ' +
    'eyfs ks1 ks2 ks3 ks4 ks5 early years year reception1 music sport sports pe maths english science art drama mfl history geography computing curriculum staff all everyone allstaff learning teaching'
  ).split(' '),
);

/** Names that manuals put where one's own belongs. */
const PLACEHOLDER = new Set(
  (
    'name yourname your.name first.last firstname.lastname forename.surname firstname.surname initial.surname user username someone somebody example sample test testing foo bar me you email youremail your.email ' +
    'abc xyz xxx address recipient sender a.b j.bloggs joe.bloggs jbloggs joebloggs john.doe jane.doe johndoe janedoe alice bob'
  ).split(' '),
);

const MADE_UP = /^(?:test|sample|dummy|demo|fake|your)[._-]?(?:user|account|email|name|pupil|student|staff|teacher|parent)?\d{0,3}$/;

export const email: Detector = {
  id: 'email',
  categories: ['email'],
  keywords: ['@'],
  *find(text): Iterable<Hit> {
    const { lower } = text;
    for (let at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
      const host = HOST.exec(lower.slice(at + 1, at + 120))?.[0];
      const start = localStart(lower, at);
      if (host === undefined || start === at) continue;
      const span = { start, end: at + 1 + host.length };
      if (isNobody(lower.slice(start, at), host) || ADDRESS.test(lower.slice(Math.max(0, start - 90), start))) continue;
      yield { category: 'email', ...span, confidence: asMeant(text, span, 0.95) };
    }
  },
  examples: {
    hits: [
      { text: 'Write to s.iredale@brackenfold.sch.example today', found: 's.iredale@brackenfold.sch.example' },
      { text: 'From: Anna <anna.k@postas.example>', found: 'anna.k@postas.example' },
      { text: 'mum is BIG_TONE.ELLIS@POST.EXAMPLE.', found: 'BIG_TONE.ELLIS@POST.EXAMPLE' },
      { text: '21osei-tutu.a@oakmoor.sch.example,9/25', found: '21osei-tutu.a@oakmoor.sch.example' },
      { text: 'mailto:zoe+trip@home.example?subject=Trip', found: 'zoe+trip@home.example' },
      { text: "kieran.o'neill@larkrise.sch.example is away", found: "kieran.o'neill@larkrise.sch.example" },
      { text: 'bookings.tamsin@wexhamjudo.example', found: 'bookings.tamsin@wexhamjudo.example' },
    ],
    misses: [
      'Email office@larkrise.sch.example',
      'send it to admin@harrowbridge.example or senco@harrowbridge.example',
      'no-reply@notices.example',
      'Use the form firstname.lastname@larkrise.sch.example',
      'In the lesson they type user@example.com',
      'it.support@trust.example is shut',
      'Meet @ the hall',
      'Doors @ 7.30 in the hall',
      'postgres://reader:vK83hsLq0p@db.oakridge.example:5432/mis',
      'Follow @bbc on socials',
    ],
  },
};

/** Before the "@" of a web address stand a name and a password: `credential` finds those. */
const ADDRESS = /:\/\/[^\s/]{0,64}:[^\s/]{0,40}$/;

/** Walks back over the local part; a loop and not a pattern, so that a page of "a" costs nothing. */
function localStart(lower: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_LOCAL && LOCAL.test(lower.charAt(start - 1))) start -= 1;
  while (start < at && /[.'%+-]/.test(lower.charAt(start))) start += 1;
  return start;
}

function isNobody(local: string, host: string): boolean {
  if (RESERVED_HOST.test(host) || PLACEHOLDER.has(local) || MADE_UP.test(local)) return true;
  const words = local.split(/[._+\d-]+/).filter((word) => word !== '');
  return words.every((word) => ROLE.has(word));
}
