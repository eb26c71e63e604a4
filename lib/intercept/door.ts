import type { OpenRoot } from './answers.ts';
import { listen, retire } from './life.ts';

/**
 * How one guard speaks to another: that of a frame to that of the whole page, and a new one after an update to the old one it takes over from.
 * As with the gate's channel, what is handed out is the host of a closed shadow root, so that only an extension can speak through it.
 */
const KNOCK = 'lollipop:knock';
const DOOR = 'lollipop:door';

/** What others may say through a door; each is an event on the element that stands behind it. */
export type Said = 'judge' | 'glance' | 'retire';

/** Puts up this guard's door; give `hear` what is said there. The listener is there before any script of the page, so that it answers first. */
export function openDoor(hear: (inside: Element) => void): void {
  const shell = document.createElement('div');
  const inside = document.createElement('div');
  shell.attachShadow({ mode: 'closed' }).append(inside);
  hear(inside);
  listen(KNOCK, () => window.dispatchEvent(new MouseEvent(DOOR, { relatedTarget: shell })));
}

/** Lets a newer guard take over, unless this one is in the middle of asking the person: two dialogs over one prompt would be one too many. */
export function letRetire(inside: Element, isAsking: () => boolean): void {
  const leave = (event: Event) => {
    if (isAsking()) return;
    event.preventDefault();
    retire();
  };
  listen('retire', leave, inside);
}

/** Milliseconds until a guard that is busy is asked again. */
const LATER = 500;

/** Starts a guard, at once where there is no other: at document_start. After an update the old one goes first. */
export function takeOver(openRoot: OpenRoot, start: () => void): void {
  const old = doorOf(window, openRoot);
  if (!old || say(old, 'retire')) start();
  else setTimeout(() => takeOver(openRoot, start), LATER);
}

/** The door of the guard in a window of the same origin, this one's own too; undefined if nobody is there. */
export function doorOf(where: Window, openRoot: OpenRoot): Element | undefined {
  let inside: Element | null | undefined;
  const see = (event: Event) => {
    const shell = (event as MouseEvent).relatedTarget as HTMLElement | null;
    inside ??= shell && openRoot(shell)?.firstElementChild;
  };
  try {
    where.addEventListener(DOOR, see, true);
    where.dispatchEvent(new Event(KNOCK));
    where.removeEventListener(DOOR, see, true);
  } catch {
    return undefined; // a window of another origin
  }
  return inside ?? undefined;
}

/** Says something through a door. Whether the other side said yes. */
export function say(door: Element, what: Said, detail = ''): boolean {
  return !door.dispatchEvent(new CustomEvent(what, { detail, cancelable: true }));
}
