import type { PracticePage } from '../parts/page.ts';
import { offerEdit } from '../parts/thread.ts';
import { type Composer, mountComposer } from './page-composer.ts';
import { watchDrafts } from './page-drafts.ts';
import { watchFiles } from './page-files.ts';
import { element, Thread } from './page-thread.ts';
import { byBeacon, byFetch, byRequest, bySocket, byXhr, type Send } from './page-transports.ts';

declare global {
  interface Window {
    /** What "By script" puts into the composer, as a site's own suggestions and templates do. */
    __script?: string;
    /** Sets the composer's text as the site's own code can: no key, no paste, no `input` event by a person. */
    __compose?: (text: string) => void;
    __practice?: PracticePage;
  }
}

const TRANSPORTS: Readonly<Record<string, Send>> = {
  'leave-by-xhr': byXhr,
  'leave-by-websocket': bySocket,
  'leave-by-beacon': byBeacon,
  'leave-by-fetch-request': byRequest,
};

/** Tells the site's makers that something was used: no words of the person in it, and never to be held up by anybody. */
function track(event: string): void {
  const body = JSON.stringify({ type: 'track', event, timestamp: Date.now() });
  void fetch('/ces/v1/t', { method: 'POST', headers: { 'content-type': 'application/json' }, body, keepalive: true }).catch(
    () => undefined,
  );
}

function start(): void {
  const thread = new Thread();
  const drafts = watchDrafts();
  let sending = false;
  const composer = mountComposer((text) => {
    remountSendButton(text === '');
    drafts(text);
  });

  /** The composer keeps the words until the server has taken them, as on the real site. */
  async function send(transport: Send, text = composer.text()): Promise<void> {
    if (sending || text.trim() === '') return;
    sending = true;
    thread.begin(text);
    track('Composer: Send');
    try {
      await transport(text, (piece) => {
        composer.clear(text);
        thread.append(piece);
      });
      composer.clear(text);
      const question = thread.end();
      if (question) offerEdit(question, (edited) => void send(byFetch, edited));
    } catch {
      thread.fail();
    } finally {
      sending = false;
    }
  }

  remountSendButton(true);
  window.__compose = composer.set;
  window.__practice = { text: composer.text, compose: composer.set, send: () => void send(byFetch) };
  listen(composer, send);
  watchFiles();
  track('Page: Loaded');
  document.documentElement.dataset.ready = '';
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (asked === '') return;
  composer.set(asked);
  void send(byFetch);
}

function listen(composer: Composer, send: (transport: Send) => Promise<void>): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const inComposer = event.target instanceof Element && event.target.closest('#prompt-textarea') !== null;
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !inComposer) return;
      event.preventDefault();
      event.stopPropagation();
      void send(byFetch);
    },
    { capture: true },
  );
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(byFetch);
  });
  document.addEventListener('click', (event) => {
    const testId = event.target instanceof Element ? event.target.closest('button')?.dataset.testid : undefined;
    const transport = TRANSPORTS[testId ?? ''];
    if (transport !== undefined) void send(transport);
    if (testId === 'create-new-chat-button') location.assign('/');
    if (testId === 'set-by-script') {
      composer.set(window.__script ?? 'Explain photosynthesis to a ten year old.');
      void send(byFetch);
    }
  });
  element('retry').addEventListener('click', () => void send(byFetch));
}

/** A new button for every change of the text, because the real page re-renders it and listeners put on the old one are lost. */
function remountSendButton(empty: boolean): void {
  const button = document.createElement('button');
  button.type = 'submit';
  button.id = 'composer-submit-button';
  button.className = 'round send';
  button.dataset.testid = 'send-button';
  button.setAttribute('aria-label', 'Send prompt');
  button.textContent = '↑';
  button.disabled = empty;
  element('send-slot').replaceChildren(button);
}

const wait = Number(new URLSearchParams(location.search).get('hydrate') ?? 0);
if (wait > 0) setTimeout(start, wait);
else start();
