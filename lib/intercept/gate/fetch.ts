import { type Gate, type Outgoing, outgoing } from './ask.ts';
import { type Reading, readAtOnce, readingOf, readRequest } from './body.ts';
import { natives } from './natives.ts';

type FetchArguments = Parameters<typeof window.fetch>;

/** Puts the gate around `fetch`. A stopped call fails as a lost connection would, which pages know how to recover from. */
export function gateFetch(gate: Gate): void {
  window.fetch = new Proxy(window.fetch, {
    apply(fetch, self, args: FetchArguments) {
      let using = args;
      const read = (): Reading => {
        const [input, init] = args;
        const body = init?.body;
        if (body !== undefined && body !== null && natives.kindOf(body) !== 'ReadableStream') return readingOf(body);
        if (body) using = [new natives.Request(input, init)]; // a stream can be read once: the browser's own request knows how to share it
        const request = using[0];
        if (natives.kindOf(request) !== 'Request' || natives.requestBodyUsed(request as Request)) return readingOf('');
        return readRequest(request as Request);
      };
      const go = (may: boolean) => (may ? natives.apply(fetch, self, using) : stopped());
      const may = gate.mayGo(requestOf(args), read);
      return natives.isPromise(may) ? may.then(go) : go(may);
    },
  });
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
