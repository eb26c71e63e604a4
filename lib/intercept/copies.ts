import { isOurs } from '../ui/from-page.ts';
import type { Composer, Composers } from './composer.ts';
import { listen } from './life.ts';

/** Copies shorter than this are no reply that somebody goes on to use. */
const A_REPLY = 120;

/** Tells that the person copies a good piece of the page that is not their own draft. Nothing of it is looked at but its length. */
export function watchCopies(composers: Composers, copied: (composer: Composer | undefined) => void): void {
  listen('copy', (event) => {
    if (!event.isTrusted || isOurs(event) || composers.of(event)) return;
    if (String(getSelection()).length >= A_REPLY) copied(composers.any());
  });
}
