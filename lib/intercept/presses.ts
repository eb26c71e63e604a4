import { isOurs } from '../ui/from-page.ts';
import { type Composers, readComposer } from './composer.ts';
import { listen } from './life.ts';

/**
 * The drafts that stood in the boxes when the person last pressed something. Many pages empty the box, or take it away, before they send, and send by
 * a control that nobody can tell from any other: what was in the box then must not leave afterwards either.
 */
export interface Presses {
  /** Kept until a later press finds another draft. */
  drafts(): readonly string[];
  /** Whether what was just stopped on its way was the person's doing, and no draft saved while they write. Says yes once for a press. */
  wasSend(): boolean;
  forget(): void;
}

export function watchPresses(composers: Composers): Presses {
  let drafts: readonly string[] = [];
  let pressed = false;
  let elsewhere = false;
  const note = (event: Event) => {
    if (!event.isTrusted || isOurs(event)) return;
    const filled = composers.filled(event).map(readComposer);
    if (filled.length === 0) return;
    drafts = filled;
    pressed = true;
    elsewhere = event.type !== 'keydown' && !composers.of(event);
  };
  listen('pointerdown', note);
  listen('click', note);
  listen('keydown', (event: KeyboardEvent) => event.key === 'Enter' && note(event));
  listen('input', (event) => {
    if (event.isTrusted) elsewhere = false;
  });
  const isTaken = () => !composers.filled().some((composer) => drafts.includes(readComposer(composer)));
  return {
    drafts: () => drafts,
    wasSend() {
      const was = pressed && (elsewhere || isTaken());
      if (was) pressed = false;
      return was;
    },
    forget() {
      drafts = [];
      pressed = false;
    },
  };
}
