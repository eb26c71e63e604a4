/**
 * Everything a guard listens to, so that all of it can end at once when a newer guard takes over. Plain listeners in the capture phase, never those of a
 * framework: a page can forge the message that invalidates WXT's context.
 */
const life = new AbortController();

/** Listens for as long as this guard is on duty; on the window, ahead of the page, unless another target is given. */
export function listen<Found extends Event = Event>(name: string, handle: (event: Found) => void, target: EventTarget = window): void {
  target.addEventListener(name, handle as EventListener, { capture: true, passive: false, signal: life.signal });
}

export const retire = (): void => life.abort();
