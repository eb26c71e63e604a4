import type { Gate, Outgoing } from './ask.ts';
import { type BodyText, textOf, textOfRequest } from './body.ts';
import { natives } from './natives.ts';

/** Puts the gate around `fetch`. A stopped call fails as a lost connection would, which pages know how to recover from. */
export function gateFetch(gate: Gate): void {
  window.fetch = new Proxy(window.fetch, {
    apply(fetch, self, args: Parameters<typeof window.fetch>) {
      const go = () => natives.apply(fetch, self, args);
      const request = outgoing(args);
      if (!request) return go();
      const interest = gate.interestIn(request);
      if (interest === 'none') return go();
      const decide = (text: string | undefined) =>
        text !== undefined && gate.mayGo(interest, request, text) ? go() : unreadable(text, interest) ? go() : stopped();
      const text = bodyOf(args);
      return text instanceof Promise ? text.then(decide) : decide(text);
    },
  });
}

/** A body that nobody could read stays only where it goes to a known endpoint. */
const unreadable = (text: string | undefined, interest: string) => text === undefined && interest === 'glance';

const stopped = () => Promise.reject(new natives.TypeError('Failed to fetch'));

function outgoing([input, init]: Parameters<typeof window.fetch>): Outgoing | undefined {
  try {
    const isRequest = natives.kindOf(input) === 'Request';
    const address = new natives.URL(isRequest ? natives.requestUrl(input as Request) : String(input), document.baseURI);
    const method = (init?.method ?? (isRequest ? natives.requestMethod(input as Request) : 'GET')).toUpperCase();
    return { route: 'fetch', address, method };
  } catch {
    return undefined; // not an address: the browser's own fetch will say so
  }
}

function bodyOf([input, init]: Parameters<typeof window.fetch>): BodyText {
  if (init?.body !== undefined && init.body !== null) return textOf(init.body); // a stream cannot be read without using it up
  if (natives.kindOf(input) !== 'Request' || natives.requestBodyUsed(input as Request)) return '';
  return textOfRequest(input as Request);
}
