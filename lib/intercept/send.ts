import { isOurs } from '../ui/from-page.ts';
import { type Composer, type Composers, readComposer } from './composer.ts';
import type { Judge } from './judge.ts';
import { listen } from './life.ts';
import type { Moment } from './moment.ts';
import { hold, stops } from './stops.ts';

/** Judges the draft when the person sends it: by Enter, by a button, by a form. `passed` hears of a send that was let through. */
export function watchSending(
  composers: Composers,
  judge: Judge,
  moment: Pick<Moment, 'isAsking' | 'stoppedSend'>,
  passed: (composer: Composer) => void,
): void {
  const check = (event: Event, written: readonly Composer[], show: boolean) => {
    if (moment.isAsking() && written.length > 0) return hold(event); // what was pasted is not there yet, and the rest alone is not what they mean
    for (const composer of written) {
      const verdict = judge.judge(readComposer(composer));
      if (!stops(verdict)) continue;
      hold(event);
      if (show) moment.stoppedSend(verdict, composer);
      return;
    }
    if (show) written.forEach(passed);
  };
  const watch = <Found extends Event>(name: string, handle: (event: Found) => void) =>
    listen<Found>(name, (event) => isOurs(event) || handle(event));

  watch('keydown', (event: KeyboardEvent) => {
    if (!(sends(event) || event.key === ' ')) return;
    if (composers.isSend(event)) return check(event, composers.filled(event), true);
    const composer = event.key === ' ' ? undefined : composers.of(event);
    if (composer && !composers.isPicking(composer)) check(event, [composer], true);
  });
  // Some sites send on the press and some on the release: all are held, and the dialog comes with the click that ends them.
  for (const name of ['pointerdown', 'mousedown', 'touchend', 'pointerup', 'mouseup', 'click'] as const) {
    watch(name, (event) => {
      if (composers.isSend(event)) check(event, composers.filled(event), name === 'click' || name === 'touchend');
    });
  }
  watch('submit', (event) => {
    const form = event.composedPath()[0];
    check(
      event,
      composers.filled(event).filter((composer) => form instanceof Node && form.contains(composer)),
      true,
    );
  });
}

/** Enter that is not a new line and not part of writing a character: key code 229 is what some input methods send instead of `isComposing`. */
function sends(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.altKey && !event.isComposing && event.keyCode !== 229;
}
