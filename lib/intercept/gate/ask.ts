import { isEndpoint, isToolHost } from '../../sites/addresses.ts';
import { type Handed, OFFER, pack, type Question, type Route, WANTED } from '../channel.ts';
import { LATE, type Reading, UNREAD } from './body.ts';
import { natives } from './natives.ts';

/** A request as the hooks see it. `address` is the address the page gave, made absolute. */
export interface Outgoing {
  readonly route: Route;
  readonly address: URL;
  readonly method: string;
}

export interface Gate {
  /**
   * True if the request may go. Without an answer one to a known address stays and any other goes. `read` is called only when somebody has to
   * know the body, and told whether it is only searched for what is held; a body that nobody could read goes to the guard as such.
   */
  mayGo(request: Outgoing | undefined, read: () => Handed): boolean;
  mayGo(request: Outgoing | undefined, read: (glance: boolean) => Reading): boolean | Promise<boolean>;
  /** The element inside the closed root, on which questions are asked. */
  readonly ear: Element;
}

/**
 * Opens the channel and offers it to the guard. Call once, at document_start. Undefined if there is a gate already, as in a tab that was open when
 * the extension was updated: two around one another would both ask, and only one be answered.
 */
export function openGate(): Gate | undefined {
  let older = false;
  const see = () => {
    older = true;
  };
  window.addEventListener(OFFER, see, true);
  natives.dispatch(window, new Event(WANTED));
  window.removeEventListener(OFFER, see, true);
  if (older) return undefined;
  const shell = document.createElement('div');
  const ear = document.createElement('div');
  shell.attachShadow({ mode: 'closed' }).append(ear);
  const offer = () => natives.dispatch(window, new natives.MouseEvent(OFFER, { relatedTarget: shell }));
  natives.listen(window, WANTED, offer, true);
  offer();

  const cancelled = (question: Question, { route, address }: Outgoing, body: Handed) => {
    const detail = pack(route, address.href, body);
    return !natives.dispatch(ear, new natives.CustomEvent(question, { detail, cancelable: true }));
  };

  function mayGo(request: Outgoing | undefined, read: (glance: boolean) => Reading): boolean | Promise<boolean> {
    const interest = request && interestIn(request);
    if (!interest) return true;
    if (natives.isGone()) return false;
    // With nothing held back there is nothing to look for: the request is not even read.
    if (interest === 'glance' && !cancelled('glance', request, UNREAD)) return true;
    const decide = (body: Handed) => {
      if (interest === 'judge') return cancelled('judge', request, body);
      if (body === LATE && request.route !== 'worker') return false;
      return body[0] === 'unread' || !cancelled('glance', request, body);
    };
    const body = attempt(() => read(interest === 'glance'));
    return natives.isPromise(body) ? body.then(decide) : decide(body);
  }
  return { mayGo: mayGo as Gate['mayGo'], ear };
}

/** Something that only calls itself a blob, or a form without an element: the browser's own function will say so, if it comes to that. */
function attempt(read: () => Reading): Reading {
  try {
    return read();
  } catch {
    return UNREAD;
  }
}

/** A request by the address the page gave; undefined if that is none, which the browser's own function will say itself. */
export function outgoing(route: Route, address: unknown, method: unknown): Outgoing | undefined {
  try {
    return { route, address: new natives.URL(String(address), document.baseURI), method: String(method).toUpperCase() };
  } catch {
    return undefined;
  }
}

/**
 * Requests that carry nothing pass unread, and so do all to unknown addresses while nothing is held. Whose host it is makes no difference: many tools
 * send to another one than their page is on. An address that opens a page of an AI tool with words in it is a prompt.
 */
function interestIn({ route, address, method }: Outgoing): Question | undefined {
  if (isEndpoint(address.hostname, address.pathname, method)) return 'judge';
  if ((method === 'GET' || method === 'HEAD') && address.search.length < 2 && !WORDY.test(address.pathname)) return undefined;
  if (route === 'element' && !WORDY.test(address.search + address.pathname)) return undefined;
  if ((route === 'form' || route === 'window') && (address.host === ownHost || isToolHost(address.hostname))) return 'judge';
  return address.host ? 'glance' : undefined;
}

/** Blanks, or a run longer than an id: names of files seldom have either. */
const WORDY = /[%+]|[\w-]{41}/;

/** `self.origin` and not `location`: an about:blank or srcdoc frame has its parent's origin and no address of its own. */
const ownHost = self.origin.startsWith('http') ? new URL(self.origin).host : '';
