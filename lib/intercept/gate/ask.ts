import { isEndpoint } from '../../sites/addresses.ts';
import { OFFER, pack, type Question, type Route, WANTED } from '../channel.ts';
import { natives } from './natives.ts';

/** A request as the hooks see it. `address` is the address the page gave, made absolute. */
export interface Outgoing {
  readonly route: Route;
  readonly address: URL;
  readonly method: string;
}

/** What the gate wants to know of a request before it goes: nothing, a glance, or a judgement. */
export type Interest = Question | 'none';

export interface Gate {
  interestIn(request: Outgoing): Interest;
  /**
   * True if the request may go. Without an answer a judged request stays and a glanced one goes; so it is with a body that nobody could
   * read (`undefined`), which is not asked about.
   */
  mayGo(interest: Interest, request: Outgoing, body: string | undefined): boolean;
}

/** Opens the channel and offers it to the guard. Call once, at document_start. */
export function openGate(): Gate {
  const shell = document.createElement('div');
  const ear = document.createElement('div');
  shell.attachShadow({ mode: 'closed' }).append(ear);
  const offer = () => natives.dispatch(window, new natives.MouseEvent(OFFER, { relatedTarget: shell }));
  window.addEventListener(WANTED, offer, true);
  offer();

  const answered = (question: Question, request: Outgoing, body: string) => {
    const detail = pack(request.route, request.address.href, body);
    return !natives.dispatch(ear, new natives.CustomEvent(question, { detail, cancelable: true }));
  };
  return {
    interestIn,
    mayGo(interest, request, body) {
      if (interest === 'none') return true;
      if (body === undefined) return interest === 'glance';
      const cancelled = answered(interest, request, body);
      return interest === 'judge' ? cancelled : !cancelled;
    },
  };
}

/** A request by the address the page gave; undefined if that is none, which the browser's own function will say itself. */
export function outgoing(route: Route, address: string | URL, method: string): Outgoing | undefined {
  try {
    return { route, address: new natives.URL(String(address), document.baseURI), method: method.toUpperCase() };
  } catch {
    return undefined;
  }
}

/** Requests to other hosts pass unread; so do those of the page's own host that carry nothing. */
function interestIn({ address, method }: Outgoing): Interest {
  if (isEndpoint(address.hostname, address.pathname, method)) return 'judge';
  if (address.host !== ownHost) return 'none';
  return method === 'GET' || method === 'HEAD' ? (address.search.length > 1 ? 'glance' : 'none') : 'glance';
}

/** `self.origin` and not `location`: an about:blank or srcdoc frame has its parent's origin and no address of its own. */
const ownHost = self.origin.startsWith('http') ? new URL(self.origin).host : '';
