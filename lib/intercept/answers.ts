import { readSent, textsOf } from '../sites/body/read.ts';
import { endpointFor } from '../sites/index.ts';
import { foldWords } from '../text/fold.ts';
import { OFFER, unpack, WANTED } from './channel.ts';
import type { Judge } from './judge.ts';
import type { Moment } from './moment.ts';
import { stops } from './stops.ts';

/** The browser's way to look into a closed shadow root, which only extensions have. */
export type OpenRoot = (host: HTMLElement) => ShadowRoot | null;

/**
 * Takes the gate's channel and answers its questions. The first channel offered is kept: at document_start that is the gate's, and a page that
 * offers one later is not heard. Returns whether a channel is open.
 */
export function answerGate(judge: Judge, moment: Moment, openRoot: OpenRoot): () => boolean {
  let open = false;
  const take = (event: Event) => {
    const shell = (event as MouseEvent).relatedTarget;
    if (open || !(shell instanceof HTMLElement)) return;
    const ear = openRoot(shell)?.firstElementChild;
    if (!ear) return;
    open = true;
    ear.addEventListener('judge', (question) => mayGo(question as CustomEvent<string>) && question.preventDefault());
    ear.addEventListener('glance', (question) => mustStay(question as CustomEvent<string>) && question.preventDefault());
  };
  window.addEventListener(OFFER, take, true);
  if (!open) window.dispatchEvent(new Event(WANTED));

  /** A request to a known endpoint. An exception counts as no. */
  function mayGo({ detail }: CustomEvent<string>): boolean {
    const { address, body } = unpack(detail);
    const { hostname, pathname } = new URL(address);
    const endpoint = endpointFor(hostname, pathname);
    if (!endpoint) return false;
    const { text, kind, unreadable } = readSent({ address, body }, endpoint);
    if (unreadable) return false;
    if (text.trim() === '') return true;
    const verdict = judge.judge(judge.asRead(text));
    if (stops(verdict)) {
      if (kind !== 'draft') moment.stoppedAtGate(verdict);
      return false;
    }
    if (kind === 'send') moment.sent(verdict);
    return true;
  }

  /** Any other request of the page: does it carry words that are being held? */
  function mustStay({ detail }: CustomEvent<string>): boolean {
    const held = moment.heldWords().map(foldWords);
    if (held.length === 0) return false;
    const { address, body } = unpack(detail);
    const texts = textsOf({ address, body }).map(foldWords);
    return texts.some((text) => held.some((words) => holds(text, words)));
  }

  return () => open;
}

/** Whole words only: a held "Ann" is not in "planned". */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + words.length);
    if (!WORD.test(before) && !WORD.test(after)) return true;
  }
  return false;
}

const WORD = /[\p{L}\p{N}]/u;
