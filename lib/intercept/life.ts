/**
 * Everything a guard listens to, so that all of it can end at once when a newer guard takes over. Plain listeners in the capture phase, never those of a
 * framework: a page can forge the message that invalidates WXT's context.
 */
const life = new AbortController();
const heard: (() => void)[] = [];

/** Listens for as long as this guard is on duty; on the window, ahead of the page, unless another target is given. */
export function listen<Found extends Event = Event>(name: string, handle: (event: Found) => void, target: EventTarget = window): void {
  const add = () => target.addEventListener(name, handle as EventListener, { capture: true, passive: false, signal: life.signal });
  add();
  if (target === window) heard.push(add);
}

/** A page that writes itself anew takes all listeners away (https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps). */
export const listenAgain = (): void => heard.forEach((add) => void add());

export const retire = (): void => life.abort();
