import { type Gate, type Outgoing, outgoing } from './ask.ts';
import { type Reading, readAtOnce, readingOf, readRequest } from './body.ts';
import { natives } from './natives.ts';

type FetchArguments = Parameters<typeof window.fetch>;

/**
 * Puts the gate around `fetch`. A stopped call fails as a lost connection would, which pages know how to recover from. Some pages take the function out of a
 * frame that they make for it and take away again: such a call is that of the page around it.
 */
export function gateFetch(gate: Gate): void {
  const around = fetchAround();
  window.fetch = new Proxy(window.fetch, {
    apply(fetch, self, args: FetchArguments) {
      if (around && natives.isGone()) return natives.apply(around, self, args);
      let using = args;
      const read = (glance: boolean): Reading => {
        const [input, init] = args;
        const body = init?.body;
        if (body !== undefined && body !== null && natives.kindOf(body) !== 'ReadableStream') return readingOf(body, glance);
        if (body) using = [new natives.Request(input, init)]; // a stream can be read once: the browser's own request knows how to share it
        const request = using[0];
        if (natives.kindOf(request) !== 'Request' || natives.requestBodyUsed(request as Request)) return readingOf('');
        return readRequest(request as Request, glance);
      };
      const go = (may: boolean) => (may ? natives.apply(fetch, self, using) : stopped());
      const may = gate.mayGo(requestOf(args), read);
      return natives.isPromise(may) ? may.then(go) : go(may);
    },
  });
}

function fetchAround(): typeof fetch | undefined {
  try {
    return window === window.parent ? undefined : window.parent.fetch;
  } catch {
    return undefined; // of another origin
  }
}

const stopped = () => natives.refused(new natives.TypeError('Failed to fetch'));

function requestOf([input, init]: FetchArguments): Outgoing | undefined {
  try {
    if (natives.kindOf(input) !== 'Request') return outgoing('fetch', input, init?.method ?? 'GET');
    const request = input as Request;
    return outgoing('fetch', natives.requestUrl(request), init?.method ?? natives.requestMethod(request));
  } catch {
    return undefined; // something that only calls itself a Request: the browser's own fetch will say so
  }
}

/** A call that the browser makes when the page is gone, in browsers that have it. It says at once whether it was made: never. */
interface WithFetchLater {
  fetchLater?: (...args: FetchArguments) => { readonly activated: boolean };
}

export function gateFetchLater(gate: Gate): void {
  const page = window as WithFetchLater;
  if (!page.fetchLater) return;
  page.fetchLater = new Proxy(page.fetchLater, {
    apply(fetchLater, self, args: FetchArguments) {
      const read = () => readAtOnce(args[1]?.body);
      return gate.mayGo(requestOf(args), read) ? natives.apply(fetchLater, self, args) : { activated: false };
    },
  });
}
