/**
 * The private channel between gate (MAIN world, the page's own) and guard (isolated world).
 *
 * The gate makes an element inside a *closed* shadow root and hands out only the host of that root, as the `relatedTarget` of an event on
 * `window`. Extensions may look into closed roots (`chrome.dom.openOrClosedShadowRoot`, `element.openOrClosedShadowRoot`), pages may not:
 * so a page that listens for the offer, or asks for one itself, holds a shell it cannot open. Questions are dispatched on the element
 * inside, do not bubble and are not composed, so they never pass through anything the page can listen on. Synchronous across worlds in
 * Chromium and Firefox.
 */

/** The gate offers the channel under this name, at its start and whenever it is asked to. */
export const OFFER = 'lollipop:offer';
/** The guard asks for the offer under this name, so that either script may start first. */
export const WANTED = 'lollipop:wanted';

/**
 * The two questions. `judge` goes with a request to a known endpoint: the guard cancels the event to say "judged: let it go", so that no
 * answer means stop. `glance` goes with any other request to the same site: the guard cancels it to say "stop".
 */
export type Question = 'judge' | 'glance';

export type Route = 'fetch' | 'xhr' | 'websocket' | 'beacon';

/** Route, address and body as one string: strings cross the worlds in both browsers, objects do not. */
export function pack(route: Route, address: string, body: string): string {
  return `${route}\n${address}\n${body}`;
}

export function unpack(detail: string): { route: string; address: string; body: string } {
  const first = detail.indexOf('\n');
  const second = detail.indexOf('\n', first + 1);
  return { route: detail.slice(0, first), address: detail.slice(first + 1, second), body: detail.slice(second + 1) };
}
