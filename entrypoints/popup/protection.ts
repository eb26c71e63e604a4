import type { GuardStatus } from '../../lib/messages/protocol.ts';
import type { Visit } from '../../lib/policy/hosts.ts';
import { h } from '../../lib/ui/elements.ts';
import { mark } from '../../lib/ui/mark.ts';
import type { Say } from '../../lib/ui/words.ts';

/** Says whether the page is protected, and never more than is known: a site without an adapter is watched, not proven. */
export function protection(status: GuardStatus, say: Say): HTMLElement[] {
  const proven = status.gate && status.site !== 'generic' && !status.degraded;
  const title = status.degraded ? 'popup_degraded' : proven ? 'popup_protected' : 'popup_generic';
  const parts = [heading(say(title), proven ? 'on' : 'off')];
  const detail = status.degraded ? 'popup_degraded_detail' : 'popup_generic_detail';
  if (!proven) parts.push(h('p', {}, say(status.gate ? detail : 'popup_waking')));
  const { tool, policy } = status;
  parts.push(
    h(
      'dl',
      {},
      ...row(say('popup_tool'), tool.name),
      ...row(say('popup_status'), say(`status_${tool.status}`)),
      ...row(say('popup_pack'), policy.name),
      ...row(say('popup_version'), policy.version),
      ...row(say('popup_source'), say(`source_${policy.source}`)),
    ),
  );
  return parts;
}

/** No guard here. A site on the list has its status all the same; of any other nothing is known. */
export function notProtected(visit: Pick<Visit, 'name' | 'status'> | undefined, say: Say): HTMLElement[] {
  const title = heading(say('popup_not_protected'), 'off');
  if (!visit) return [title, h('p', {}, say('popup_not_protected_detail'))];
  const facts = [...row(say('popup_tool'), visit.name), ...row(say('popup_status'), say(`status_${visit.status}`))];
  return [title, h('p', {}, say('popup_listed_detail')), h('dl', {}, ...facts)];
}

const heading = (text: string, kind: 'on' | 'off') => h('header', {}, mark(34), h('h1', { class: kind }, text));

const row = (name: string, value: string) => [h('dt', {}, name), h('dd', {}, value)];
