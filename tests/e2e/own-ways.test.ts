import type { KeyInput, Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { sayAside } from './harness/aside.ts';
import { pressDialogButton, waitForDialog, waitForNoDialog, waitForWords } from './harness/dialog.ts';
import { expectNothing } from './harness/heard.ts';
import { copyToClipboard } from './harness/person.ts';
import { openChat } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { CLEAN, STOPPED } from './harness/prompts.ts';

/*
 * Pages that take a text from the person, or send it, in ways of their own, to addresses that nobody knows.
 */

const practice = practiceOfFile();

/** Ways to a request that are no function call. */
const LOADED: Readonly<Record<string, (text: string) => void>> = {
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
};

test.each(Object.entries(LOADED))('a page that empties its box and sends by %s is stopped, and sends what is clean', async (_way, send) => {
  const page = await openChat(practice);
  await sayAside(page, send, STOPPED);
  await waitForDialog(page);
  await pressDialogButton(page, /^Do not send$/);
  await waitForNoDialog(page);
  await expectNothing(page, practice);
  expect(practice.recorder.receivedText()).not.toContain('in pieces');
  await sayAside(page, send, CLEAN);
  await expect.poll(() => practice.recorder.receivedText()).toMatch(new RegExp(`${CLEAN.replaceAll(' ', '(?: |%20|\\+)')}|in pieces`));
});

/** Boxes that do not show what is typed into them, or are sent without anybody pressing anything that is known to send. */
const UNUSUAL: Readonly<Record<string, { readonly make: () => void; readonly keys: readonly KeyInput[] }>> = {
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
};

test.each(Object.entries(UNUSUAL))('a page that %s is held, and sends what is clean', async (_how, { make, keys }) => {
  const write = async (text: string): Promise<Page> => {
    const page = await openChat(practice);
    await page.bringToFront();
    await page.evaluate(make);
    await page.focus('#area');
    await page.keyboard.type(text);
    for (const key of keys) await page.keyboard.press(key);
    return page;
  };
  const page = await write(STOPPED);
  await waitForDialog(page);
  await expectNothing(page, practice);
  await page.close();
  await write(CLEAN);
  await expect.poll(() => practice.recorder.receivedText()).toContain(CLEAN);
});

test('where a page keeps what was stopped and sends it with the next message, that is said and the message is back in its box', async () => {
  const page = await openChat(practice);
  await page.evaluate(() => {
    const box = Object.assign(document.createElement('textarea'), { id: 'other' });
    const control = Object.assign(document.createElement('div'), { id: 'control', textContent: 'icon' });
    document.body.prepend(box, control);
    const all: string[] = [];
    control.addEventListener('click', () => {
      all.push(box.value);
      box.value = '';
      fetch('/not-on-any-list', { method: 'POST', body: JSON.stringify(all) }).catch(() => undefined);
    });
  });
  await page.bringToFront();
  await page.focus('#other');
  await page.keyboard.type(STOPPED);
  await page.click('#control');
  await waitForDialog(page);
  await pressDialogButton(page, /^Replace/);
  await waitForNoDialog(page);
  const stands = () => page.$eval('#other', (box) => (box as HTMLTextAreaElement).value);
  await expect.poll(stands).toContain('Pupil A');
  await page.click('#control');
  await waitForWords(page, /stopped before would have gone with it/);
  await expect.poll(stands).toContain('Pupil A');
  await expectNothing(page, practice);
});

test('what a page takes from the clipboard by a button of its own, and sends without showing it, is held', async () => {
  const page = await openChat(practice);
  await copyToClipboard(page, STOPPED);
  await page.evaluate(() => {
    const control = Object.assign(document.createElement('div'), { id: 'control', textContent: 'Paste and ask' });
    document.body.prepend(control);
    control.addEventListener('click', async () => {
      const body = await navigator.clipboard.readText();
      await fetch('/not-on-any-list', { method: 'POST', body }).catch(() => undefined);
    });
  });
  await page.click('#control');
  await waitForDialog(page);
  await expectNothing(page, practice);
});
