import { h } from './elements.ts';
import { showPassingCard } from './notice.ts';
import type { Say } from './words.ts';

/** What is said of a tool when one of its pages is opened; the words of reason and clause are the policy's. */
export interface VisitNotice {
  readonly name: string;
  readonly pupil: boolean;
  /** On a site of mixed use, which is never stopped whole. */
  readonly prohibited: boolean;
  readonly reason: string;
  readonly clause: { readonly section: string; readonly title: string } | undefined;
  /** Names of the tools that the policy offers. */
  readonly instead: readonly string[];
}

/** The notice on a tool that the trust has not assessed, or does not want on a site that is more than the tool. */
export function showVisitNotice({ name, pupil, prohibited, reason, clause, instead }: VisitNotice, say: Say): void {
  const title = say(prohibited ? 'visit_title_prohibited' : pupil ? 'visit_title_unlisted_pupil' : 'visit_title_unlisted', name);
  const parts = [
    h('p', {}, `${reason} ${say(pupil ? 'visit_keep_out_pupil' : 'visit_keep_out')}`),
    instead.length > 0 && h('p', {}, say(pupil ? 'visit_instead_pupil' : 'visit_instead', instead.join(', '))),
    clause && h('p', { class: 'small' }, say('dialog_clause', clause.section, clause.title)),
  ];
  showPassingCard(
    title,
    parts.filter((part) => part instanceof HTMLElement),
    say('notice_close'),
  );
}
