import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { findDialog, pressDialogButton, waitForDialog, waitForNoDialog } from './harness/dialog.ts';
import { untilInPage } from './harness/in-page.ts';
import { CHAT, settle } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { CLEAN, FACTS, IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';
import { prepare, SEND_PATH, WAYS } from './ways.ts';

/*
 * Everything a page can send with, told by what the server received.
 */

const practice = practiceOfFile();

async function open(at = CHAT): Promise<Page> {
  const page = await practice.browser.newPage();
  await page.goto(at, { waitUntil: 'load' });
  await page.evaluate(prepare, SEND_PATH);
  practice.recorder.clear();
  return page;
}

const secretsReceived = (): string[] => wordsIn(practice.recorder.receivedText(), [...IDENTIFIERS, ...FACTS]);

test.each(Object.entries(WAYS))('by %s a clean text arrives and another does not', async (_way, { at, send }) => {
  const page = await open(at);
  const outcome = await page.evaluate(send, CLEAN);
  if (at === CHAT) expect(outcome).toBe('sent');
  await expect.poll(() => practice.recorder.receivedText()).toContain(CLEAN);
  expect(await findDialog(page)).toBeUndefined();
  expect(await page.evaluate(send, STOPPED)).not.toBe('sent');
  expect((await waitForDialog(page)).text).toContain('Okafor');
  if (at === CHAT) await settle(page, practice.recorder);
  expect(secretsReceived()).toEqual([]);
});

test('a stopped call fails as the browser’s own do when the line is cut', async () => {
  const page = await open();
  const errors = await page.evaluate(async (text) => {
    const tell = (error: Error) => [error.name, error.message, error instanceof TypeError];
    const real = await fetch('https://no-such-host.example/').catch(tell);
    return [real, await fetch(window.path, { method: 'POST', body: text }).catch(tell)];
  }, STOPPED);
  expect(errors[1]).toEqual(errors[0]);
});

test('frames of a socket keep their order, a stopped one is dropped, and the socket stays open', async () => {
  const page = await open();
  const state = await page.evaluate(
    async (clean, stopped) => {
      const socket = new WebSocket(`wss://${location.host}${window.path}`);
      await new Promise((resolve) => socket.addEventListener('open', resolve));
      const buffer = new TextEncoder().encode(`${clean} three`);
      socket.send(new Blob([`${clean} one`]));
      socket.send(`${clean} two`);
      socket.send(buffer);
      buffer.fill(0); // the page's buffer is its own again
      socket.send(new Blob([stopped]));
      socket.send(new TextEncoder().encode(stopped));
      socket.send(stopped);
      socket.send(await window.packed(stopped, 'gzip'));
      socket.send(await window.packed(`${clean} four`, 'gzip'));
      const after = socket.readyState;
      socket.send(new Blob([`${clean} five`]));
      socket.close(1000);
      await new Promise((resolve) => socket.addEventListener('close', resolve));
      return after;
    },
    CLEAN,
    STOPPED,
  );
  expect(state).toBe(1);
  const messages = practice.recorder.received().filter(({ kind }) => kind === 'message');
  expect(messages).toHaveLength(5);
  expect(messages.filter((_, index) => index !== 3).map(({ text }) => text.slice(CLEAN.length))).toEqual([
    ' one',
    ' two',
    ' three',
    ' five',
  ]);
  expect(secretsReceived()).toEqual([]);
  await waitForDialog(page);
});

/** What cannot be read does not go; the default pack leaves no choice. */
const UNREADABLE: Readonly<Record<string, (text: string) => Promise<string>>> = {
  'deflate without a head': async (text) => window.post(await window.packed(window.json(text), 'deflate-raw')),
  'a blob that blocks': async (text) => window.xhr(new Blob([window.json(text)]), false),
  'a beacon with a blob': async (text) => (navigator.sendBeacon(window.path, new Blob([window.json(text)])) ? 'sent' : 'refused'),
};

test.each(Object.entries(UNREADABLE))('%s cannot be read: it stays, and the person is told', async (_what, send) => {
  const page = await open();
  expect(await page.evaluate(send, CLEAN)).not.toBe('sent');
  const dialog = await waitForDialog(page);
  expect(dialog.text).toMatch(/cannot read/);
  expect(dialog.buttons).toEqual(['Do not send']);
  await pressDialogButton(page, /^Do not send$/);
  await waitForNoDialog(page);
  expect(practice.recorder.received(/conversation$/)).toEqual([]);
});

test('draft and prefetch calls are stopped without a word', async () => {
  const page = await open();
  const outcome = await page.evaluate(async (text) => {
    const body = JSON.stringify({ partial_query: { content: { parts: [text] } } });
    return [
      await fetch('/backend-api/f/conversation/prepare', { method: 'POST', body }).catch((error) => error.name),
      await fetch('/backend-api/f/conversation/prepare', { method: 'POST', body: await window.packed(body, 'deflate-raw') }).catch(
        (error) => error.name,
      ),
    ];
  }, STOPPED);
  expect(outcome).toEqual(['TypeError', 'TypeError']);
  await settle(page, practice.recorder);
  expect(secretsReceived()).toEqual([]);
  expect(await findDialog(page)).toBeUndefined();
});

test('a request to a host that is no AI tool passes untouched and unread, and so does telemetry while nothing is held', async () => {
  const page = await open();
  const reads = await page.evaluate(async () => {
    let asked = 0;
    const body = { toString: () => String(++asked) } as unknown as BodyInit;
    await fetch('https://files.oaiusercontent.com/elsewhere', { method: 'POST', body, mode: 'no-cors' }).catch(() => undefined);
    await fetch('/ces/v1/t', { method: 'POST', body });
    return asked;
  });
  expect(reads).toBe(2);
  expect(practice.recorder.received().map(({ text }) => text)).toEqual(['1', '2']);
});

test('a request given up while its body was being read does not go after all', async () => {
  const page = await open();
  await page.evaluate((text) => {
    const request = new XMLHttpRequest();
    request.open('POST', window.path);
    request.send(new Blob([window.json(text)]));
    request.abort();
  }, CLEAN);
  await settle(page, practice.recorder);
  expect(practice.recorder.received(/conversation$/)).toEqual([]);
});

const FORMS: Readonly<Record<string, (form: HTMLFormElement) => void>> = {
  'form.submit()': (form) => form.submit(),
  'requestSubmit()': (form) => form.requestSubmit(),
  'a click on its button': (form) => form.querySelector('button')?.click(),
};

const SHAPES = { 'a POST': ['post', SEND_PATH], 'a GET with the words in the address': ['get', '/'] } as const;

test.each(Object.keys(FORMS).flatMap((way) => Object.keys(SHAPES).map((shape) => [shape, way] as const)))(
  'a real form that leaves by %s through %s is stopped, and goes when it is clean',
  async (shape, way) => {
    const page = await open();
    const [method, action] = SHAPES[shape as keyof typeof SHAPES];
    const submit = (text: string): Promise<void> =>
      page.evaluate(
        (source, words, [how, where]) => {
          const form = document.createElement('form');
          form.method = how ?? '';
          form.action = where ?? '';
          form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'q', value: words }));
          form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'action', value: 'next' }));
          form.append(document.createElement('button'));
          document.body.append(form);
          form.addEventListener('submit', (event) => event.stopPropagation()); // the page's own listener for sends must not take it
          new Function('form', `(${source})(form)`)(form);
        },
        String(FORMS[way]),
        text,
        [method, action] as const,
      );
    await submit(STOPPED);
    await waitForDialog(page);
    await settle(page, practice.recorder);
    expect(secretsReceived()).toEqual([]);
    await pressDialogButton(page, /^Do not/);
    await waitForNoDialog(page);
    await Promise.all([page.waitForNavigation(), submit(CLEAN)]);
    await untilInPage(page, (chat) => location.href.startsWith(chat), CHAT); // a page of ours stands between
    expect(practice.recorder.receivedText()).toContain(CLEAN);
  },
);

test('a window opened with a prompt in its address is stopped, and opens when it is clean', async () => {
  const page = await open();
  expect(await page.evaluate((text) => window.open(`/?q=${encodeURIComponent(text)}`) === null, STOPPED)).toBe(true);
  await waitForDialog(page);
  await settle(page, practice.recorder);
  expect(secretsReceived()).toEqual([]);
  await pressDialogButton(page, /^Do not/);
  await waitForNoDialog(page);
  expect(await page.evaluate((text) => window.open(`/?q=${encodeURIComponent(text)}`) === null, CLEAN)).toBe(false);
});

test('an empty window that the page opens has a guarded fetch too', async () => {
  const page = await open();
  const outcome = await page.evaluate(async (text) => {
    const other = window.open('', '_blank') as unknown as typeof globalThis;
    return other.fetch(new URL(window.path, location.href), { method: 'POST', body: window.json(text) }).then(
      () => 'sent',
      () => 'stopped',
    );
  }, STOPPED);
  expect(outcome).toBe('stopped');
  expect(secretsReceived()).toEqual([]);
});
