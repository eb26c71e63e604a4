import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makeCertificate } from '../replicas/certificate.ts';
import { readings } from '../replicas/decode.ts';
import { type Launched, launchChromium } from './harness/chromium.ts';
import { findDialog, waitForDialog } from './harness/dialog.ts';
import { BUILT_EXTENSION, CHAT } from './harness/practice.ts';
import { CLEAN, FACTS, IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';

/*
 * Bodies that are streams. Browsers send them over HTTP/2 only, which the practice server does not speak, so there is a small one here.
 * https://developer.chrome.com/docs/capabilities/web-apis/fetch-streaming-requests
 */

let server: Http2SecureServer;
let launched: Launched;
/** What arrived, by path, as far as it has. */
const arrived = new Map<string, Buffer>();

beforeAll(async () => {
  const { key, cert, publicKeyHash } = await makeCertificate(['chatgpt.com']);
  server = createSecureServer({ key, cert });
  server.on('stream', (stream, headers) => {
    const path = String(headers[':path']);
    stream.on('data', (part: Buffer) => arrived.set(path, Buffer.concat([arrived.get(path) ?? Buffer.alloc(0), part])));
    stream.on('error', () => undefined); // the page may give up
    stream.respond({ ':status': 200, 'content-type': 'text/html; charset=utf-8' });
    if (headers[':method'] === 'GET') stream.end('<!doctype html><title>Practice</title>');
    else stream.on('end', () => stream.end('taken'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const rules = `--host-resolver-rules=MAP chatgpt.com:443 127.0.0.1:${port},MAP * ~NOTFOUND`;
  launched = await launchChromium({ extension: BUILT_EXTENSION, args: [rules, `--ignore-certificate-errors-spki-list=${publicKeyHash}`] });
});
afterEach(async () => {
  for (const page of (await launched.browser.pages()).slice(1)) await page.close();
});
afterAll(async () => {
  await launched?.browser.close();
  server?.close();
});

const SEND = '/backend-api/f/conversation';
const TELEMETRY = '/ces/v1/t';

async function open(): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.goto(CHAT, { waitUntil: 'load' });
  arrived.clear();
  return page;
}

const textAt = (path: string): string => readings(arrived.get(path) ?? Buffer.alloc(0)).join('\n');

type Way = (path: string, text: string) => Promise<string>;

const WAYS: Readonly<Record<string, Way>> = {
  'as a stream': (path, text) => {
    const body = new Blob([JSON.stringify({ messages: [{ author: { role: 'user' }, content: { parts: [text] } }] })]).stream();
    return fetch(path, { method: 'POST', body, duplex: 'half' } as RequestInit).then(
      (response) => response.text(),
      (error) => error.name,
    );
  },
  'as a stream of gzip': (path, text) => {
    const body = new Blob([JSON.stringify({ input_text: text })]).stream().pipeThrough(new CompressionStream('gzip'));
    return fetch(path, { method: 'POST', body, duplex: 'half', headers: { 'content-encoding': 'gzip' } } as RequestInit).then(
      (response) => response.text(),
      (error) => error.name,
    );
  },
  'as a Request with a stream in it': (path, text) => {
    const body = new Blob([JSON.stringify({ prompt: text })]).stream();
    return fetch(new Request(path, { method: 'POST', body, duplex: 'half' } as RequestInit)).then(
      (response) => response.text(),
      (error) => error.name,
    );
  },
};

test.each(Object.entries(WAYS))('a clean text %s arrives and another does not', async (_way, send) => {
  const page = await open();
  expect(await page.evaluate(send, SEND, CLEAN)).toBe('taken');
  expect(textAt(SEND)).toContain(CLEAN);
  arrived.clear();
  expect(await page.evaluate(send, SEND, STOPPED)).toBe('TypeError');
  expect((await waitForDialog(page)).text).toContain('Okafor');
  expect(wordsIn(textAt(SEND), [...IDENTIFIERS, ...FACTS])).toEqual([]);
});

/** Sends a piece and keeps the stream open until the page is told to end it. */
const sendSlowly = (page: Page, path: string, text: string): Promise<string> =>
  page.evaluate(
    (where, piece) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(piece));
          window.addEventListener('end', () => controller.close(), { once: true });
        },
      });
      return fetch(where, { method: 'POST', body, duplex: 'half' } as RequestInit).then(
        (response) => response.text(),
        (error) => error.name,
      );
    },
    path,
    text,
  );

test('a stream that does not end in time stays, and the person is told', async () => {
  const page = await open();
  expect(await sendSlowly(page, SEND, CLEAN)).toBe('TypeError');
  expect((await waitForDialog(page)).text).toMatch(/cannot read/);
  expect(textAt(SEND)).toBe('');
});

test('a stream to any other address is not waited for', async () => {
  const page = await open();
  const sending = sendSlowly(page, TELEMETRY, CLEAN);
  await expect.poll(() => textAt(TELEMETRY)).toContain(CLEAN); // while it is still open
  await page.evaluate(() => window.dispatchEvent(new Event('end')));
  expect(await sending).toBe('taken');
  expect(await findDialog(page)).toBeUndefined();
});
