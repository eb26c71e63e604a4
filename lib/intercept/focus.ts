import { warmUp } from '../detect/warm-up.ts';
import { isOurs } from '../ui/from-page.ts';
import type { Composers } from './composer.ts';
import { listen } from './life.ts';

/** Milliseconds within which a second focus says nothing new; the model stays loaded for longer. */
const SOON = 60_000;

/** Makes ready and tells when somebody is about to write: a composer got the focus. */
export function watchFocus(composers: Composers, aboutToWrite: () => void): void {
  let last = Number.NEGATIVE_INFINITY;
  listen('focusin', (event) => {
    if (performance.now() - last < SOON || isOurs(event) || !composers.of(event)) return;
    last = performance.now();
    warmUp();
    aboutToWrite();
  });
}
