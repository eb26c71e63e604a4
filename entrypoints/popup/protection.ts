import type { GuardStatus } from '../../lib/messages/protocol.ts';
import type { Visit } from '../../lib/policy/hosts.ts';
import type { PolicyRecord, ToolMatch } from '../../lib/policy/types.ts';
import { h } from '../../lib/ui/elements.ts';
import { mark } from '../../lib/ui/mark.ts';
import type { Say } from '../../lib/ui/words.ts';
import { whereDataGoes } from '../practice/where.ts';

/** Says whether the page is protected, and never more than is known: a site without an adapter is watched, not proven. */
export function protection(status: GuardStatus, policy: PolicyRecord, say: Say): HTMLElement[] {
  const proven = status.gate && status.site !== 'generic' && !status.degraded;
  const title = status.degraded ? 'popup_degraded' : proven ? 'popup_protected' : 'popup_generic';
  const detail = status.degraded ? 'popup_degraded_detail' : 'popup_generic_detail';
  return [
    heading(say(title), proven ? 'good' : 'care', policy),
    ...(proven ? [] : [h('p', {}, say(status.gate ? detail : 'popup_waking'))]),
    h(
      'dl',
      {},
      ...ofTool(status.tool, say),
      ...row(say('popup_pack'), `${status.policy.name}, ${status.policy.version}`),
      ...setBy(status, say),
    ),
    where(status.tool, policy, say),
  ];
}

/** No guard here. A site on the list has its status all the same; of any other nothing is known. */
export function notProtected(visit: Pick<Visit, 'tool' | 'name' | 'status'> | undefined, policy: PolicyRecord, say: Say): HTMLElement[] {
  const title = heading(say('popup_not_protected'), 'care', policy);
  const ofPolicy = [...row(say('popup_pack'), `${policy.pack.name}, ${policy.version}`), ...setBy({ policy }, say)];
  if (!visit) return [title, h('p', {}, say('popup_not_protected_detail')), h('dl', {}, ...ofPolicy)];
  const tool = { id: visit.tool, name: visit.name, status: visit.status };
  return [title, h('p', {}, say('popup_listed_detail')), h('dl', {}, ...ofTool(tool, say), ...ofPolicy), where(tool, policy, say)];
}

type Tool = GuardStatus['tool'];

/** Which data may go to this tool. What a card says besides its status counts too, where there is a card. */
function where(tool: Tool, policy: PolicyRecord, say: Say): HTMLElement {
  const card: Pick<ToolMatch, 'id' | 'status'> = policy.tools.find(({ id }) => id === tool.id) ?? tool;
  const situation = { tool: card, role: policy.role ?? undefined };
  return h('section', {}, h('h2', {}, say('data_where', tool.name)), whereDataGoes(situation, policy, say));
}

const ofTool = ({ name, status }: Tool, say: Say) => [
  ...row(say('popup_tool'), name),
  ...row(say('popup_status'), say(`status_${status}`)),
];

const setBy = ({ policy }: { readonly policy: Pick<PolicyRecord, 'source'> }, say: Say) =>
  row(say('popup_source'), say(`source_${policy.source}`));

const heading = (text: string, tone: 'good' | 'care', { wording }: PolicyRecord) =>
  h(
    'header',
    {},
    mark(38),
    h('div', {}, h('h1', { class: tone }, text), wording.organisationName !== null && h('p', {}, wording.organisationName)),
  );

const row = (name: string, value: string) => [h('dt', {}, name), h('dd', {}, value)];
