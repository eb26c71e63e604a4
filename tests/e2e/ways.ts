/**
 * The ways by which a page can send a text, each as a function that runs in the page. They know nothing of each other or of this file, because
 * only their own source reaches the browser. Each gives what a site would see of it: `sent`, or how it failed.
 */
export interface Way {
  /** The page it is tried on. */
  readonly at: string;
  readonly send: (text: string) => Promise<string>;
}

const CHATGPT = 'https://chatgpt.com/';
const SEND = '/backend-api/f/conversation';

/** Called in the page before each way: what they have in common. */
export function prepare(path: string): void {
  const page = window as unknown as Record<string, unknown>;
  page.path = path;
  page.json = (text: string) => JSON.stringify({ messages: [{ author: { role: 'user' }, content: { parts: [text] } }] });
  page.post = (body: unknown, more: object = {}) =>
    fetch(path, { method: 'POST', body: body as BodyInit, ...more }).then(
      () => 'sent',
      (error: Error) => error.name,
    );
  page.packed = (text: string, format: CompressionFormat) =>
    new Response(new Blob([text]).stream().pipeThrough(new CompressionStream(format))).arrayBuffer();
  page.xhr = (body: unknown, async = true) =>
    new Promise<string>((resolve) => {
      const request = new XMLHttpRequest();
      request.open('POST', path, async);
      for (const type of ['load', 'error', 'abort']) request.addEventListener(type, () => resolve(type === 'load' ? 'sent' : type));
      try {
        request.send(body as XMLHttpRequestBodyInit);
      } catch (error) {
        resolve((error as Error).name);
      }
    });
}

interface Prepared {
  readonly path: string;
  json(text: string): string;
  post(body: unknown, more?: object): Promise<string>;
  packed(text: string, format: CompressionFormat): Promise<ArrayBuffer>;
  xhr(body: unknown, async?: boolean): Promise<string>;
}

declare global {
  interface Window extends Prepared {}
}

const onChat = (send: Way['send']): Way => ({ at: CHATGPT, send });

/** All of them can be read at once or nearly so: a clean text arrives whole, any other stays. */
export const WAYS: Readonly<Record<string, Way>> = {
  'fetch with bytes': onChat((text) => window.post(new TextEncoder().encode(window.json(text)))),
  'fetch with a blob': onChat((text) => window.post(new Blob([window.json(text)], { type: 'application/json' }))),
  'fetch with form fields': onChat((text) => window.post(new URLSearchParams({ prompt: text }))),
  'fetch with a form': onChat((text) => {
    const form = new FormData();
    form.append('prompt', text);
    return window.post(form);
  }),
  'fetch with an object that turns into a text': onChat((text) => window.post({ toString: () => window.json(text) })),
  'fetch with gzip': onChat(async (text) => window.post(await window.packed(window.json(text), 'gzip'))),
  'fetch with gzip in a blob': onChat(async (text) => window.post(new Blob([await window.packed(window.json(text), 'gzip')]))),
  'fetch with deflate': onChat(async (text) => window.post(await window.packed(window.json(text), 'deflate'))),
  'a Request with a form in it': onChat((text) => {
    const form = new FormData();
    form.append('prompt', text);
    return fetch(new Request(window.path, { method: 'POST', body: form })).then(
      () => 'sent',
      (error) => error.name,
    );
  }),
  'XMLHttpRequest with a blob': onChat((text) => window.xhr(new Blob([window.json(text)]))),
  'XMLHttpRequest with a buffer': onChat((text) => window.xhr(new TextEncoder().encode(window.json(text)).buffer)),
  'XMLHttpRequest with part of a buffer': onChat((text) => window.xhr(new TextEncoder().encode(`xx${window.json(text)}`).subarray(2))),
  'XMLHttpRequest with form fields': onChat((text) => window.xhr(new URLSearchParams({ prompt: text }))),
  'XMLHttpRequest with a document': onChat((text) => {
    const page = document.implementation.createHTMLDocument('prompt');
    page.body.append(text);
    return window.xhr(page);
  }),
  'XMLHttpRequest with gzip': onChat(async (text) => window.xhr(await window.packed(window.json(text), 'gzip'))),
  'XMLHttpRequest that blocks': onChat((text) => window.xhr(window.json(text), false)),
  'a beacon with bytes': onChat(async (text) =>
    navigator.sendBeacon(window.path, new TextEncoder().encode(window.json(text))) ? 'sent' : 'refused',
  ),
  'the fetch of an about:blank frame': onChat(async (text) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { fetch } = frame.contentWindow as unknown as typeof globalThis;
    return fetch(new URL(window.path, location.href), { method: 'POST', body: window.json(text) }).then(
      () => 'sent',
      (error) => error.name,
    );
  }),
  'the fetch of a frame that is gone': onChat(async (text) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { fetch } = frame.contentWindow as unknown as typeof globalThis;
    frame.remove();
    return fetch.call(window, new URL(window.path, location.href), { method: 'POST', body: window.json(text) }).then(
      () => 'sent',
      (error) => error.name,
    );
  }),
  'the fetch of a srcdoc frame': onChat(async (text) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>frame</p>';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const { fetch } = frame.contentWindow as unknown as typeof globalThis;
    return fetch(new URL(window.path, location.href), { method: 'POST', body: window.json(text) }).then(
      () => 'sent',
      (error) => error.name,
    );
  }),
  'a GET whose words are in the address': {
    at: 'https://you.com/',
    send: (text) =>
      fetch(`/api/streamingSearch?page=1&q=${encodeURIComponent(text)}`).then(
        () => 'sent',
        (error) => error.name,
      ),
  },
  'an EventSource': {
    at: 'https://you.com/',
    send: (text) =>
      new Promise((resolve) => {
        const source = new EventSource(`/api/streamingSearch?q=${encodeURIComponent(text)}`);
        const end = (outcome: string) => {
          source.close();
          resolve(outcome);
        };
        source.addEventListener('message', () => end('sent'));
        source.addEventListener('error', () => end('error'));
      }),
  },
  'frames of Connect-RPC': {
    at: 'https://www.kimi.com/',
    send: (text) => {
      const message = new TextEncoder().encode(
        JSON.stringify({ message: { role: 'user', blocks: [{ message_id: '', text: { content: text } }] } }),
      );
      const body = new Uint8Array(message.length + 5);
      new DataView(body.buffer).setUint32(1, message.length);
      body.set(message, 5);
      return fetch('/apiv2/kimi.gateway.chat.v1.ChatService/Chat', { method: 'POST', body }).then(
        () => 'sent',
        (error) => error.name,
      );
    },
  },
  'a text put to an address for files': onChat((text) =>
    fetch('https://files.oaiusercontent.com/files/pasted/raw', { method: 'PUT', body: new Blob([text]) }).then(
      () => 'sent',
      (error) => error.name,
    ),
  ),
};

export const SEND_PATH = SEND;
