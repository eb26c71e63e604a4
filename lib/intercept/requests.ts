import { readableText } from '../sites/body/bytes.ts';
import { readSent, textsOf } from '../sites/body/read.ts';
import { fileIn } from '../sites/body/upload.ts';
import { asksOn, endpointFor, uploadFor } from '../sites/index.ts';
import type { Endpoint, Sent, Upload } from '../sites/types.ts';
import { foldWords } from '../text/fold.ts';
import type { Asked } from './channel.ts';
import type { Files } from './files/files.ts';
import type { Judge } from './judge.ts';
import type { Moment } from './moment.ts';
import { stops } from './stops.ts';

/** What becomes of the requests that the gate asks about. */
export interface Requests {
  /** A request to a known address. An exception counts as no. */
  mayGo(asked: Asked): boolean;
  /** Any other request of the page: does it carry words that are being held? A body that was not read is answered with whether any are. */
  mustStay(asked: Asked): boolean;
}

/** Longer texts in an upload are files like any other: reading them would hold up the page. */
const LONGEST_UPLOAD = 100_000;

export function createRequests(judge: Judge, moment: Moment, files: Files): Requests {
  /** Paths to which the person let a body go that nobody could read. Forgotten with the page. */
  const letGo = new Set<string>();

  function mayGo(asked: Asked): boolean {
    const { hostname, pathname, searchParams } = new URL(asked.address);
    const endpoint = endpointFor(hostname, pathname);
    if (endpoint) return withoutNewFiles(asked) && saysNothingHeld(asked, endpoint, pathname);
    const upload = uploadFor(hostname, pathname);
    if (upload) return withoutNewFiles(asked) && mayUpload(asked, upload);
    if (asked.route !== 'form' && asked.route !== 'window') return false;
    const question = asksOn(hostname)
      .flatMap((name) => searchParams.getAll(name))
      .join('\n\n');
    return mayOpen(question) && !mustStay(asked);
  }

  /** A prompt in the address of a page to open: it stands in no composer yet, so it is kept as a paste is. */
  function mayOpen(text: string): boolean {
    if (text.trim() === '') return true;
    const verdict = judge.judge(judge.asRead(text));
    if (stops(verdict)) moment.stoppedPaste(verdict, undefined);
    return !stops(verdict);
  }

  function saysNothingHeld(asked: Asked, endpoint: Endpoint, path: string): boolean {
    const { address, body } = asked;
    const sent = body === undefined ? undefined : readSent({ address, body }, endpoint);
    return sent && !sent.unreadable ? isClear(sent.text, sent.kind, asked) : mayGoUnread(path, endpoint.kind);
  }

  function mayGoUnread(path: string, kind: Endpoint['kind']): boolean {
    if (letGo.has(path)) return true;
    if (kind !== 'draft') void moment.stoppedUnread().then((goes) => goes && letGo.add(path));
    return false;
  }

  /** The newest words alone are judged; what was stopped before stays all the same where a page sends the whole conversation again. */
  function isClear(text: string, kind: Endpoint['kind'], asked?: Asked): boolean {
    if (text.trim() === '') return true;
    const verdict = judge.judge(judge.asRead(text));
    if (stops(verdict)) {
      if (kind !== 'draft') moment.stoppedAtGate(verdict);
      return false;
    }
    if (asked && mustStay(asked)) return false;
    if (kind === 'send') moment.sent(verdict);
    return true;
  }

  /** Files beside the words of a form go only if the person let them go. */
  function withoutNewFiles({ body, files: inBody }: Asked): boolean {
    if (body === undefined || inBody.every((file) => files.isLetGo(file))) return true;
    files.stopped(inBody);
    return false;
  }

  /** A text that a page sends as a file, as some do with a long paste, is judged as what it is. */
  function mayUpload({ address, body, files: inBody }: Asked, upload: Upload): boolean {
    if (Array.isArray(body)) return true;
    const bytes = body === undefined ? undefined : fileIn({ address, body }, upload);
    const file = bytes ? { name: '', size: bytes.length } : inBody[0];
    if (!file) return mayGoUnread(address, 'aside');
    if (file.size === 0 || files.isLetGo(file)) return true;
    const text = bytes && bytes.length <= LONGEST_UPLOAD ? readableText(bytes) : undefined;
    if (text !== undefined) return isClear(text, 'aside');
    files.stopped([file]);
    return false;
  }

  function mustStay({ address, body }: Asked): boolean {
    const held = moment.held();
    if (held.length === 0) return false;
    if (body === undefined) return true;
    const texts = textsOf({ address, body } satisfies Sent);
    const ways = [texts.map(spaced)];
    if (texts.some((text) => text.includes('<') || text.includes('&'))) ways.push(texts.map((text) => spaced(text.replace(MARKS, ''))));
    const stays = held.some(({ draft, words }) => words.some((one) => ways.some((way) => holds(way, spaced(one), closed(spaced(draft))))));
    if (stays) moment.stoppedOnTheWay();
    return stays;
  }

  return { mayGo, mustStay };
}

/** Letters and digits are all that counts: pages send words with marks, tags or hyphens between them, and each in a piece of its own. */
const spaced = (text: string): string =>
  ` ${foldWords(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
const closed = (text: string): string => text.replaceAll(' ', '');

/** Of rich text. It is read with them too: a person may write in angle brackets. */
const MARKS = /<[^>]*>|&\w+;/g;

/** From so many letters on nothing has them by chance; shorter words count as whole words only: a held "Ann" is not in "planned". */
const OWN = 8;
/** Pieces of a draft that have fewer letters stand in many requests. */
const PIECE = 4;

/** Whether the texts of one request say the words together, or one is a piece of the draft in which the words begin, end or stand. */
function holds(texts: readonly string[], words: string, draft: string): boolean {
  const letters = closed(words);
  const whole = texts.join('');
  if (whole.includes(words) || (letters.length >= OWN && closed(whole).includes(letters))) return true;
  const at = draft.indexOf(letters);
  return texts.some((text) => {
    const piece = closed(text);
    const from = piece.length < PIECE ? -1 : draft.indexOf(piece);
    return from >= 0 && at >= 0 && from < at + letters.length && at < from + piece.length;
  });
}
