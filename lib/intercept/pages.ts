import { pairsOf } from '../sites/body/pairs.ts';
import { takeQuestion } from '../sites/question.ts';
import { type Asked, type HandedFile, packPart, unpackParts } from './channel.ts';
import type { Judge } from './judge.ts';
import { listen } from './life.ts';
import type { Moment } from './moment.ts';
import type { Requests } from './requests.ts';
import { hold, stops } from './stops.ts';

/** As much of the Navigation API as is used here; browsers without it have the `submit` event and the gate. */
interface NavigateEvent extends Event {
  readonly navigationType: string;
  readonly userInitiated: boolean;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
  readonly formData: FormData | null;
}

/**
 * Judges what leaves by opening another page: a form sent to the address of an AI tool, and an address with a prompt in it, whether a link or a
 * script leads there. A form sent by `form.submit()` makes no `submit` event: the gate takes that one, and the `navigate` event
 * (https://developer.mozilla.org/docs/Web/API/Navigation/navigate_event).
 */
export function watchPages({ mayGo, mustStay }: Requests, isAsking: () => boolean): void {
  listen<SubmitEvent>('submit', (event) => mayGo(formOf(event)) || hold(event));
  const { navigation } = window as { navigation?: EventTarget };
  const leave = (event: NavigateEvent) => {
    const { destination, formData, navigationType, userInitiated } = event;
    if (navigationType === 'traverse') return;
    // Loading itself anew, a page would take the question away, and what it is about.
    if (navigationType === 'reload' && !userInitiated && isAsking()) return hold(event);
    const asked = askedOf(destination.url, formData ?? undefined);
    // The page's own address, changed in place: the server hears of it with the next request, as where that comes from.
    const stays = destination.sameDocument || navigationType === 'reload' ? mustStay(asked) : !mayGo(asked);
    if (stays) hold(event);
  };
  if (navigation) listen('navigate', leave, navigation);
}

/** Form and button as the browser reads them; a button may name an address and a method of its own. */
function formOf(event: SubmitEvent): Asked {
  const form = event.composedPath()[0] as HTMLFormElement;
  const { submitter } = event;
  const own = (name: string) => submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? '';
  const address = new URL(own('action'), document.baseURI);
  const fields = new FormData(form, submitter);
  if (own('method').toLowerCase() === 'post') return askedOf(address.href, fields);
  for (const [name, value] of pairsOf(fields)) address.searchParams.append(name, String(value));
  return askedOf(address.href);
}

function askedOf(address: string, form?: FormData): Asked {
  const packed = (form ? pairsOf(form) : []).map(([name, value]) =>
    typeof value === 'string' ? packPart(name, value) : packPart(name, value.name, value.size),
  );
  const { parts, files }: { parts: Asked['body']; files: readonly HandedFile[] } = unpackParts(packed.join(''));
  return { route: 'form', address, body: form ? parts : '', files };
}

/**
 * A page that was opened with a prompt in its address. Judged before any script of the page: one that stops is taken out of the address and of the
 * history entry, and kept in our dialog. Seldom needed: our own page stands before such a page (entrypoints/asked), unless the browser withholds access
 * to the host. Then the tool's server has had the address by now; the page has not.
 */
export function checkAddress(judge: Judge, moment: Moment): void {
  const { text, without } = takeQuestion(new URL(location.href));
  if (text.trim() === '' || !stops(judge.judge(text))) return;
  history.replaceState(history.state, '', without);
  const ask = () => moment.stoppedPaste(judge.judge(text), undefined); // by the policy that has arrived meanwhile
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ask, { once: true });
  else ask();
}
