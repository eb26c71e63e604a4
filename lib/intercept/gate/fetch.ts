import { type Gate, type Outgoing, outgoing } from './ask.ts';
import { type BodyText, textOf, textOfRequest } from './body.ts';
import { natives } from './natives.ts';

/** Puts the gate around `fetch`. A stopped call fails as a lost connection would, which pages know how to recover from. */
export function gateFetch(gate: Gate): void {
  window.fetch = new Proxy(window.fetch, {
    apply(fetch, self, args: Parameters<typeof window.fetch>) {
      const go = () => natives.apply(fetch, self, args);
      const request = requestOf(args);
      if (!request) return go();
      const interest = gate.interestIn(request);
      if (interest === 'none') return go();
      const decide = (text: string | undefined) => (gate.mayGo(interest, request, text) ? go() : stopped());
      const text = bodyOf(args);
      return text instanceof Promise ? text.then(decide) : decide(text);
    },
  });
}

const stopped = () => Promise.reject(new natives.TypeError('Failed to fetch'));

function requestOf([input, init]: Parameters<typeof window.fetch>): Outgoing | undefined {
  try {
    if (natives.kindOf(input) !== 'Request') return outgoing('fetch', input as string | URL, init?.method ?? 'GET');
    const request = input as Request;
    return outgoing('fetch', natives.requestUrl(request), init?.method ?? natives.requestMethod(request));
  } catch {
    return undefined; // something that only calls itself a Request: the browser's own fetch will say so
  }
}

function bodyOf([input, init]: Parameters<typeof window.fetch>): BodyText {
  if (init?.body !== undefined && init.body !== null) return textOf(init.body); // a stream cannot be read without using it up
  if (natives.kindOf(input) !== 'Request' || natives.requestBodyUsed(input as Request)) return '';
  return textOfRequest(input as Request);
}
