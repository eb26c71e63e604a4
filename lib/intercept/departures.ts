import type { SiteAdapter } from '../sites/types.ts';
import { isOurs } from '../ui/from-page.ts';
import { type Composer, type Composers, readComposer } from './composer.ts';
import { after, type Departure, UNTRIED } from './health.ts';
import { listen } from './life.ts';

/** Milliseconds in which box, guard and gate have to have their say about one send. */
const WINDOW = 4000;

/** Shorter texts stand on many pages by chance. */
const TELLING = 12;

export interface Departures {
  /** The guard let the person's send through. */
  guardSaw(composer: Composer): void;
  /** The gate judged a message at a known address. */
  gateSaw(): void;
}

interface Open extends Pick<Departure, 'guard' | 'gate'> {
  readonly composer: Composer;
  readonly text: string;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Compares what guard and gate see of each send, for sites with a known address to send to and in the page itself: a frame may write what another
 * sends. Only a text that has left its box counts, so that a search, a menu or a stray click says nothing. Call after the guard's own listeners:
 * what those hold is not sent. `tell` hears of every change between degraded and not.
 */
export function watchDepartures(site: SiteAdapter, composers: Composers, tell: (degraded: boolean) => void): Departures {
  const boxes = site.composer.join(',');
  const watched = window === window.top && site.endpoints.some(({ kind }) => kind === 'send');
  let health = UNTRIED;
  let open: Open | undefined;
  let gateWasLate = false;

  function note(departure: Departure): void {
    const was = health.state;
    health = after(health, departure);
    gateWasLate = departure.guard && !departure.gate;
    if ((was === 'degraded') !== (health.state === 'degraded')) tell(health.state === 'degraded');
  }

  function see(composer: Composer | undefined, guard: boolean): void {
    if (!watched || !composer?.isConnected || !composer.matches(boxes)) return;
    const text = squash(readComposer(composer));
    if (text === '' || (open && !guard)) return;
    clearTimeout(open?.timer);
    open = { composer, text, guard, gate: false, timer: setTimeout(close, WINDOW) };
  }

  function close(): void {
    const closed = open;
    open = undefined;
    if (!closed) return;
    clearTimeout(closed.timer);
    const { composer, text, guard, gate } = closed;
    const left = !composer.isConnected || !squash(readComposer(composer)).includes(text);
    if (left || (guard && gate)) note({ guard, gate, shown: left && text.length >= TELLING && isShown(text) });
  }

  // A text that the page sends by a way the guard does not know: something was pressed, and the box is empty.
  const pressed = (event: Event) => {
    if (event.isTrusted && !isOurs(event)) see(composers.last(), false);
  };
  listen('click', pressed);
  listen('keydown', (event: KeyboardEvent) => event.key === 'Enter' && !event.shiftKey && pressed(event));

  return {
    guardSaw: (composer) => see(composer, true),
    gateSaw() {
      if (open) {
        open = { ...open, gate: true };
        if (open.guard) close();
      } else if (gateWasLate) note({ guard: true, gate: true, shown: false }); // an upload or an answer was waited for
    },
  };
}

// biome-ignore lint/performance/useDomNodeTextContent: only what can be seen counts
const isShown = (text: string): boolean => squash(document.body.innerText).includes(text);

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
