import { type Alternative, alternativesTo } from '../../lib/policy/alternatives.ts';
import { audienceOf, reasonOf } from '../../lib/policy/explain.ts';
import type { Visit } from '../../lib/policy/hosts.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { button, h } from '../../lib/ui/elements.ts';
import { mark } from '../../lib/ui/mark.ts';
import type { Say } from '../../lib/ui/words.ts';

/** A page, ready to be shown. */
export interface View {
  readonly title: string;
  readonly parts: readonly HTMLElement[];
}

/** Why the tool is not used, by which clause, what to use instead and whom to ask. Says only what the policy says; what is not set is left out. */
export function stopped(visit: Visit, policy: PolicyRecord, say: Say): View {
  const pupil = policy.role === 'pupil';
  const title = say(pupil ? 'stopped_title_pupil' : 'stopped_title', visit.name);
  const { stoppedNote } = policy.wording;
  return {
    title,
    parts: [
      head(policy.wording.organisationName ?? say('extension_name'), title, whyStopped(visit, policy, say)),
      ...clauseOf(policy, say),
      ...(stoppedNote ? [h('p', { class: 'note' }, stoppedNote)] : []),
      instead(pupil ? [] : alternativesTo(visit.category, policy), pupil, say),
      foot(policy, pupil, say),
    ],
  };
}

/** For a page left open, or gone back to, when the policy has changed in the meantime; or one that somebody opened by hand. */
export function lifted(visit: Visit | undefined, listed: string, say: Say): View {
  const known = visit?.listed === listed;
  const title = known ? say('stopped_lifted', visit.name) : say('stopped_nothing');
  const open = known ? h('p', {}, link(`https://${listed}`, say('stopped_open', visit.name))) : undefined;
  return { title, parts: [head(say('extension_name'), title), ...(open ? [open] : [])] };
}

function head(who: string, title: string, reason?: string): HTMLElement {
  return h(
    'header',
    {},
    h('div', { class: 'who' }, mark(56), h('span', {}, who)),
    h('h1', {}, title),
    reason ? h('p', { class: 'reason' }, reason) : undefined,
  );
}

/** The clauses about prohibited tools, the one that weighs most first. */
const clausesFor = ({ clauses }: PolicyRecord) =>
  clauses.filter(({ trigger }) => trigger.statuses?.includes('prohibited')).sort((a, b) => a.rank - b.rank);

function whyStopped({ reason }: Visit, policy: PolicyRecord, say: Say): string {
  const pupil = policy.role === 'pupil';
  if (reason === 'note_taker') return say(pupil ? 'stopped_note_taker_pupil' : 'stopped_note_taker');
  const [clause] = clausesFor(policy);
  return clause ? reasonOf(clause, audienceOf(policy.role ?? undefined, policy)) : say('status_prohibited');
}

function clauseOf(policy: PolicyRecord, say: Say): HTMLElement[] {
  const [clause] = clausesFor(policy);
  if (!clause) return [];
  const words = say('dialog_clause', clause.section, clause.title);
  const { policyUrl } = policy.contacts;
  return [h('p', { class: 'clause' }, policyUrl ? link(policyUrl, words) : words)];
}

function instead(tools: readonly Alternative[], pupil: boolean, say: Say): HTMLElement {
  const title = h('h2', { id: 'instead' }, say(pupil ? 'stopped_instead_pupil' : 'stopped_instead'));
  const nothing = h('p', {}, say(pupil ? 'stopped_ask_teacher' : 'stopped_instead_none'));
  const list = h('ul', {}, ...tools.map((tool) => toolCard(tool, say)));
  return h('section', { 'aria-labelledby': 'instead' }, title, tools.length > 0 ? list : nothing);
}

/** An approval is never said without what still holds. */
function toolCard({ name, status, hosts: [host = ''] }: Alternative, say: Say): HTMLElement {
  const words = say(status === 'approved' ? 'status_approved' : 'status_conditional');
  return h('li', {}, link(`https://${host}`, name), h('span', {}, words));
}

function foot({ contacts, companions }: PolicyRecord, pupil: boolean, say: Say): HTMLElement {
  const whom = contacts.dpoContact ?? contacts.reportingContact;
  const back = history.length > 1 ? button(say('stopped_back'), 'primary', () => history.back()) : undefined;
  return h(
    'footer',
    {},
    back,
    !pupil && whom !== null && h('p', {}, say('stopped_ask', whom)),
    contacts.helpUrl !== null && h('p', {}, link(contacts.helpUrl, say('stopped_help'))),
    !pupil && companions.length > 0 && h('p', { class: 'kept' }, ...beside(companions, say)),
    h('p', { class: 'kept' }, say(pupil ? 'stopped_kept_pupil' : 'stopped_kept')),
  );
}

const link = (href: string, words: string): HTMLAnchorElement => h('a', { href, rel: 'noreferrer' }, words);

/** The policies that stand beside the AI policy, section 3. */
const beside = (companions: PolicyRecord['companions'], say: Say): (Node | string)[] => [
  `${say('stopped_companions')} `,
  ...companions.flatMap(({ name, url }, place) => [...(place > 0 ? [', '] : []), link(url, name)]),
];
