import type { GuardStatus } from '../../lib/messages/protocol.ts';
import { h } from '../../lib/ui/elements.ts';
import { mark } from '../../lib/ui/mark.ts';
import type { Say } from '../../lib/ui/words.ts';

/** Says whether the page is protected, and never more than is known: a site without an adapter is watched, not proven. */
export function protection(status: GuardStatus | undefined, say: Say): HTMLElement[] {
  if (!status) return [heading(say('popup_not_protected'), 'off'), h('p', {}, say('popup_not_protected_detail'))];
  const proven = status.gate && status.site !== 'generic';
  const parts = [heading(say(proven ? 'popup_protected' : 'popup_generic'), proven ? 'on' : 'off')];
  if (!proven) parts.push(h('p', {}, say(status.gate ? 'popup_generic_detail' : 'popup_waking')));
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

const heading = (text: string, kind: 'on' | 'off') => h('header', {}, mark(34), h('h1', { class: kind }, text));

const row = (name: string, value: string) => [h('dt', {}, name), h('dd', {}, value)];
