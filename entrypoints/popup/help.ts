import type { PolicyRecord } from '../../lib/policy/types.ts';
import { h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';

/** Where to practise, how things stand, and the trust's own routes: each where it is set. What is not set is the admin's business and stands on the status page. */
export function help({ contacts, role }: PolicyRecord, tool: string | undefined, say: Say): HTMLElement {
  const { helpUrl, policyUrl, trainingUrl, misuseRoute, reportingContact, dpoContact } = contacts;
  const pupil = role === 'pupil';
  const report =
    misuseRoute !== null
      ? link(misuseRoute, say('popup_report'))
      : reportingContact !== null && reached(say('popup_report'), reportingContact);
  const routes = [
    helpUrl !== null && link(helpUrl, say('stopped_help')),
    policyUrl !== null && link(policyUrl, say('popup_policy')),
    !pupil && trainingUrl !== null && link(trainingUrl, say('popup_training')),
    report,
    !pupil && dpoContact !== null && reached(say('popup_dpo'), dpoContact),
  ].filter((route) => route instanceof Node);
  return h(
    'section',
    {},
    h('h2', {}, say('popup_help')),
    h(
      'div',
      { class: 'row' },
      ofOurs(`/practice.html${tool ? `?tool=${tool}` : ''}`, say('popup_practice')),
      ofOurs('/status.html', say('popup_status_page')),
    ),
    routes.length > 0 && h('ul', { class: 'links' }, ...routes.map((route) => h('li', {}, route))),
  );
}

const ofOurs = (href: string, words: string) => h('a', { class: 'button', href, target: '_blank' }, words);

const link = (href: string, words: string) => h('a', { href, target: '_blank', rel: 'noreferrer' }, words);

/** An address to write to becomes a link; a number or a post is said as it is. */
function reached(what: string, contact: string): HTMLElement {
  const isMail = /^[^\s@]+@[^\s@]+$/.test(contact);
  return h('span', {}, `${what}: `, isMail ? h('a', { href: `mailto:${contact}` }, contact) : contact);
}
