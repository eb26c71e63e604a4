import { OFFER, unpack, WANTED } from './channel.ts';
import { doorOf, letRetire, openDoor, say } from './door.ts';
import { listen, listenAgain } from './life.ts';
import type { Requests } from './requests.ts';

/** The browser's way to look into a closed shadow root, which only extensions have. */
export type OpenRoot = (host: HTMLElement) => ShadowRoot | null;

/** Frames smaller than this, in square pixels, have no room for a dialog; pages make empty ones to send from. */
const ROOM_FOR_DIALOG = 200_000;

/**
 * Takes the gate's channel and answers its questions. The first channel offered is kept: at document_start that is the gate's, and a page that
 * offers one later is not heard. A frame without room for a dialog asks the guard of the whole page, which then asks the person; any other asks it too
 * whether it holds what is leaving. `hear` listens to whatever else the gate says. Returns whether a channel is open.
 */
export function answerGate(requests: Requests, isAsking: () => boolean, openRoot: OpenRoot, hear: (ear: Element) => void): () => boolean {
  let open = false;
  const take = (event: Event) => {
    const shell = (event as MouseEvent).relatedTarget;
    if (open || !(shell instanceof HTMLElement)) return;
    const ear = openRoot(shell)?.firstElementChild;
    if (!ear) return;
    open = true;
    answer(ear, requests, () => (window === window.top ? undefined : doorOf(window.top as Window, openRoot)));
    hear(ear);
    listen('opened', listenAgain, ear);
  };
  listen(OFFER, take);
  if (!open) window.dispatchEvent(new Event(WANTED));
  openDoor((inside) => {
    answer(inside, requests, () => undefined);
    letRetire(inside, isAsking);
  });
  return () => open;
}

function answer(ear: Element, { mayGo, mustStay }: Requests, elsewhere: () => Element | undefined): void {
  for (const [question, yes] of [['judge', mayGo] as const, ['glance', mustStay] as const]) {
    const reply = (event: CustomEvent<string>) => {
      const { detail } = event;
      const door = elsewhere();
      const isFor = door && isSmall();
      if ((!isFor && yes(unpack(detail))) || (door && (isFor || question === 'glance') && say(door, question, detail)))
        event.preventDefault();
    };
    listen(question, reply, ear);
  }
}

const isSmall = () => innerWidth * innerHeight < ROOM_FOR_DIALOG;
