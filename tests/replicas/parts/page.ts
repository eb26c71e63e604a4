import { type Upload, watchFiles } from './files.ts';
import { element, type ReplyLook, Thread } from './thread.ts';

/** A message box of a real library. */
export interface Editor {
  /** What its model holds, not what the screen shows. */
  text(): string;
  /** As the site's own code sets it: no key, no paste. */
  set(text: string): void;
  focus(): void;
}

export interface Waking {
  /** Written into the plain box of the server's page before the script was there. */
  readonly typed: string;
  readonly changed: () => void;
  readonly send: (text?: string) => void;
}

export type Mount = (slot: HTMLElement, waking: Waking) => Editor;
/** Sends the text and gives pieces of the answer as they come. Rejects when the message was not taken. */
export type Send = (text: string, piece: (text: string) => void) => Promise<unknown>;

export interface PageParts {
  readonly mount: Mount;
  readonly send: Send;
  readonly draft: (text: string) => Promise<unknown>;
  /** Where the site's makers are told that something was used: no words of the person, and never to be held up by anybody. */
  readonly telemetry: string;
  readonly upload?: Upload;
  /** Attributes of the send button; absent where the editor brings its own. A button of type `submit` sends by the form. */
  readonly button?: Readonly<Record<string, string>>;
  readonly reply?: ReplyLook;
  /** The editor answers to Enter itself. */
  readonly ownKeys?: true;
}

/** What a test may ask of the page, as its own scripts could. */
export interface PracticePage {
  text(): string;
  compose(text: string): void;
  send(): void;
}

declare global {
  interface Window {
    __practice?: PracticePage;
  }
}

/** Milliseconds from the last change to the draft call, near enough to what real sites wait. */
const QUIET = 300;
/** The page wakes up late, as server-rendered pages do; `?hydrate=` makes it later, in milliseconds. */
const LATE = 60;

export function startPage(parts: PageParts): void {
  const query = new URLSearchParams(location.search);
  setTimeout(() => wake(parts, query.get('q') ?? ''), Number(query.get('hydrate') ?? LATE));
}

function wake(parts: PageParts, asked: string): void {
  const thread = new Thread(parts.reply);
  const early = element<HTMLTextAreaElement>('early');
  const typed = early.value;
  const focused = document.activeElement === early;
  let draftTimer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;

  /** The composer keeps the words until the server has taken them, as on real sites. */
  async function send(given?: string): Promise<void> {
    const text = given ?? editor.text();
    if (sending || text.trim() === '') return;
    sending = true;
    clearTimeout(draftTimer);
    thread.begin(text);
    track(parts.telemetry, 'send');
    const clear = () => editor.text() === text && editor.set('');
    try {
      await parts.send(text, (piece) => {
        clear();
        thread.append(piece);
      });
      clear();
      thread.end(send);
    } catch {
      thread.fail();
    } finally {
      sending = false;
    }
  }

  const changed = () => {
    remountButton(parts.button);
    clearTimeout(draftTimer);
    draftTimer = setTimeout(() => editor.text().trim() !== '' && parts.draft(editor.text()).catch(() => undefined), QUIET);
  };
  const slot = element('slot');
  slot.replaceChildren();
  const editor = parts.mount(slot, { typed, changed, send });
  if (focused) editor.focus();
  remountButton(parts.button);
  if (!parts.ownKeys) watchKeys(window, slot, send);
  watchButtons(send);
  if (parts.upload) watchFiles(parts.upload);
  window.__practice = { text: editor.text, compose: editor.set, send };
  track(parts.telemetry, 'loaded');
  document.documentElement.dataset.ready = '';
  if (asked !== '') {
    editor.set(asked);
    void send();
  }
}

/** The site's own handler is in the capture phase of the window too: whoever came first decides. */
export function watchKeys(where: Window, slot: EventTarget, send: () => void): void {
  where.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !event.composedPath().includes(slot)) return;
      event.preventDefault();
      event.stopPropagation();
      send();
    },
    true,
  );
}

function watchButtons(send: () => void): void {
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  document.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest('button') : null;
    if (pressed?.dataset.testid === 'page-sends' || (pressed?.parentElement?.id === 'send-slot' && pressed.type === 'button')) send();
  });
}

/** A new button for every change of the text, because real pages re-render it and listeners put on the old one are lost. */
function remountButton(attributes: PageParts['button']): void {
  if (!attributes) return;
  const button = document.createElement('button');
  for (const [name, value] of Object.entries({ type: 'button', ...attributes })) button.setAttribute(name, value);
  button.textContent = 'Send';
  const hadFocus = element('send-slot').contains(document.activeElement);
  element('send-slot').replaceChildren(button);
  if (hadFocus) button.focus();
}

function track(path: string, event: string): void {
  const body = JSON.stringify({ event, timestamp: Date.now() });
  void fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body, keepalive: true }).catch(() => undefined);
}
