import type { KeyInput } from 'puppeteer';

/*
 * Pages that take a text from the person, or send it, in ways of their own, to addresses that nobody knows. Each function runs in the page, by itself.
 */

/** Ways to a request that are no function call. */
export const LOADED: Readonly<Record<string, (text: string) => void>> = {
  'a picture': (text) => {
    new Image().src = `/seen?${text}`;
  },
  'an attribute': (text) => document.body.appendChild(document.createElement('img')).setAttribute('src', `/seen?${text}`),
  'a script': (text) => {
    document.head.appendChild(document.createElement('script')).src = `/seen.js?x=${encodeURIComponent(text)}`;
  },
  'a link to load ahead': (text) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: `/seen?${text}` })),
  'a form with a hidden field': (text) => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action: '/run', enctype: 'text/plain' });
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'm', value: text }));
    document.body.append(form);
    form.submit();
  },
  'a window at an address of no meaning': (text) => void window.open(`/run/${encodeURIComponent(text)}`),
  'the address of another page': (text) => {
    location.href = `/run?topic=${encodeURIComponent(text)}`;
  },
  'the address of a socket': (text) => {
    new WebSocket(`wss://${location.host}/socket?say=${encodeURIComponent(text)}`);
  },
  'its own address': (text) => {
    history.pushState(null, '', `/c?topic=${encodeURIComponent(text)}`);
    void fetch('/ces/v1/t', { method: 'POST', body: 'next' }); // which says where it comes from
  },
  'a form part without a name': (text) => {
    const form = new FormData();
    form.append('request', new Blob([JSON.stringify({ text })], { type: 'application/json' }));
    fetch('/not-on-any-list', { method: 'POST', body: form }).catch(() => undefined);
  },
  'bytes for a worker': (text) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = ({ data }) => fetch('/ces/v1/t', { method: 'POST', body: `in pieces ${data.get('v').body.length}` });
    port1.postMessage(new Map([['v', { body: new TextEncoder().encode(text) }]]));
  },
  'a beacon that is a blob': (text) =>
    void navigator.sendBeacon('/not-on-any-list', new Blob([JSON.stringify({ text })], { type: 'application/json' })),
  'a file that it makes of the text': (text) => {
    const form = new FormData();
    form.append('upload', new File([text], 'pasted.txt', { type: 'text/plain' }));
    fetch('/not-on-any-list', { method: 'POST', body: form }).catch(() => undefined);
  },
  'rich text': (text) => {
    const html = `<p>${text.replace(/dera|B8012/g, '<mark class="seen">$&</mark>').replace(' Okafor', '&nbsp;Okafor')}</p>`;
    fetch('/not-on-any-list', { method: 'POST', body: JSON.stringify({ html }) }).catch(() => undefined);
  },
  'a text within a text': (text) => {
    const m = JSON.stringify(text).replaceAll('C', '\\u0043').replaceAll('8', '\\u0038');
    fetch('/not-on-any-list', { method: 'POST', body: new URLSearchParams({ m }) }).catch(() => undefined);
  },
  'a large frame of its own': (text) => {
    const frame = Object.assign(document.createElement('iframe'), { width: 900, height: 500, srcdoc: '<p>engine</p>' });
    frame.addEventListener('load', () => {
      const { fetch: own } = frame.contentWindow as unknown as typeof globalThis;
      own(new URL('/not-on-any-list', location.href), { method: 'POST', body: text }).catch(() => undefined);
    });
    document.body.append(frame);
  },
  'a function out of a frame that is gone': (text) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { fetch: own } = frame.contentWindow as unknown as typeof globalThis;
    frame.remove();
    own.call(window, new URL('/not-on-any-list', location.href), { method: 'POST', body: text }).catch(() => undefined);
  },
};

/** Boxes that do not show what is typed into them, or are sent without anybody pressing anything that is known to send. */
export const UNUSUAL: Readonly<Record<string, { readonly make: () => void; readonly keys: readonly KeyInput[] }>> = {
  'draws what is typed on a canvas': {
    make: () => {
      const area = Object.assign(document.createElement('div'), { id: 'area', tabIndex: 0 });
      area.append(document.createElement('canvas'));
      document.body.prepend(area);
      let model = '';
      area.addEventListener('keydown', ({ key }) => {
        if (key.length === 1) model += key;
        else if (key === 'Enter') void fetch('/not-on-any-list', { method: 'POST', body: model }).catch(() => undefined);
      });
    },
    keys: ['Enter'],
  },
  'keeps what is typed to itself': {
    make: () => {
      const area = Object.assign(document.createElement('div'), { id: 'area', contentEditable: 'true' });
      document.body.prepend(area);
      let model = '';
      area.addEventListener('beforeinput', (event) => {
        event.preventDefault();
        model += event.data ?? '';
      });
      area.addEventListener('keydown', ({ key }) => {
        if (key === 'Enter') void fetch('/not-on-any-list', { method: 'POST', body: model }).catch(() => undefined);
      });
    },
    keys: ['Enter'],
  },
  'sends by a key of its own': {
    make: () => {
      const area = Object.assign(document.createElement('textarea'), { id: 'area' });
      document.body.prepend(area);
      area.addEventListener('keydown', ({ key }) => {
        if (key !== 'F9') return;
        const { value } = area;
        area.value = '';
        setTimeout(() => void fetch('/not-on-any-list', { method: 'POST', body: value }).catch(() => undefined));
      });
    },
    keys: ['F9'],
  },
  'sends by itself after a pause': {
    make: () => {
      const area = Object.assign(document.createElement('textarea'), { id: 'area' });
      document.body.prepend(area);
      let timer: ReturnType<typeof setTimeout> | undefined;
      area.addEventListener('input', () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const { value } = area;
          area.value = '';
          void fetch('/not-on-any-list', { method: 'POST', body: value }).catch(() => undefined);
        }, 1500);
      });
    },
    keys: [],
  },
  'was written by document.open()': {
    make: () => {
      document.open();
      document.write('<!doctype html><title>chat</title><textarea id="area"></textarea>');
      document.close();
      const area = document.querySelector('textarea') as HTMLTextAreaElement;
      area.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        const { value } = area;
        area.value = '';
        void fetch('/not-on-any-list', { method: 'POST', body: value }).catch(() => undefined);
      });
    },
    keys: ['Enter'],
  },
  'saves what stood in its box when that loses the keyboard': {
    make: () => {
      const area = Object.assign(document.createElement('div'), { id: 'area', contentEditable: 'true' });
      document.body.prepend(area);
      area.addEventListener('blur', () => {
        const { textContent } = area;
        area.textContent = '';
        void fetch('/not-on-any-list', { method: 'POST', body: textContent }).catch(() => undefined);
      });
    },
    keys: ['Tab'],
  },
  'sends with the release of Enter': {
    make: () => {
      const area = Object.assign(document.createElement('textarea'), { id: 'area' });
      document.body.prepend(area);
      area.addEventListener('keyup', ({ key }) => {
        if (key !== 'Enter') return;
        const value = area.value.trim();
        area.value = '';
        setTimeout(() => void fetch('/not-on-any-list', { method: 'POST', body: value }).catch(() => undefined));
      });
    },
    keys: ['Enter'],
  },
};
