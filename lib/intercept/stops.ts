import { type Action, strictness } from '../policy/enums.ts';
import type { Verdict } from './judge.ts';

/** Whether a text must not go on without the person's choice. A `note` goes on. */
export const stops = ({ decision }: Pick<Verdict, 'decision'>): boolean =>
  strictness(decision.action) >= strictness('warn' satisfies Action);

/** Takes an event from the page: neither its default nor any listener after ours happens. */
export function hold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
