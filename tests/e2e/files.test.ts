import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDialog, pressDialogButton, waitForDialog, waitForNoDialog } from './harness/dialog.ts';
import { drop, PICTURE, pastePicture } from './harness/files.ts';
import { untilInPage } from './harness/in-page.ts';
import { openChat, settle } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';

/*
 * Files by every way into the page. Nobody looks into them yet: the person decides, and until then the page knows of nothing.
 */

const WORDS = 'Chidera Okafor, UPN B801200005001';
const NAME = 'reading-ages.csv';

const practice = practiceOfFile();
let folder: string;
let file: string;
let subfolder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lollipop-files-'));
  file = join(folder, NAME);
  subfolder = join(folder, 'class-3b');
  await mkdir(subfolder);
  await writeFile(file, `name,age\n${WORDS}\n`);
  await writeFile(join(subfolder, 'one.txt'), WORDS);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

declare global {
  interface Window {
    /** What the page was told of files, in order. */
    told?: string[];
  }
}

/** The page writes down every event about files and what it then finds in the input or the transfer. */
async function open(): Promise<Page> {
  const page = await openChat(practice);
  await page.evaluate(() => {
    const told: string[] = [];
    window.told = told;
    for (const type of ['input', 'change', 'drop', 'paste']) {
      document.addEventListener(
        type,
        (event) => {
          const target = event.target as HTMLInputElement;
          if (target.type !== 'file' && !(type === 'drop' || type === 'paste')) return;
          const data = (event as DragEvent).dataTransfer ?? (event as ClipboardEvent).clipboardData;
          const files = [...(data?.files ?? target.files ?? [])];
          told.push(`${type}: ${files.map(({ name, size }) => `${name} ${size}`).join()}`);
        },
        true,
      ); // ahead of the page's own code, which empties its input
    }
  });
  return page;
}

const told = (page: Page): Promise<string[]> => page.evaluate(() => window.told ?? []);
const uploads = (): number => practice.recorder.received(/\/raw$/).filter(({ kind, body }) => kind === 'request' && body.length > 0).length;

/** With the file chooser that the browser opens, as a person uses it. */
async function chooseIn(page: Page, press: () => Promise<unknown>, path = file): Promise<void> {
  const [chooser] = await Promise.all([page.waitForFileChooser(), press()]);
  await chooser.accept([path]);
}

const chooseDetached = (page: Page, open: 'click' | 'showPicker'): Promise<void> =>
  chooseIn(page, () =>
    page.evaluate((how) => {
      const input = document.createElement('input');
      input.type = 'file';
      const note = ({ type }: Event) => window.told?.push(`${type}: ${[...(input.files ?? [])].map((one) => `${one.name} ${one.size}`)}`);
      input.addEventListener('input', note);
      input.addEventListener('change', note);
      (window as { kept?: unknown }).kept = input;
      input[how]();
    }, open),
  );

const chooseInShadow = (page: Page, mode: 'open' | 'closed'): Promise<void> =>
  chooseIn(page, async () => {
    const input = await page.evaluateHandle((how) => {
      const host = document.createElement('div');
      document.body.append(host);
      const inside = document.createElement('input');
      inside.type = 'file';
      host.attachShadow({ mode: how }).append(inside);
      const note = ({ type }: Event) => window.told?.push(`${type}: ${[...(inside.files ?? [])].map((one) => `${one.name} ${one.size}`)}`);
      inside.addEventListener('input', note);
      inside.addEventListener('change', note);
      return inside;
    }, mode);
    await (input as ElementHandle<HTMLInputElement>).click();
  });

const SIZE = `name,age\n${WORDS}\n`.length;
const CHOSEN = [`input: ${NAME} ${SIZE}`, `change: ${NAME} ${SIZE}`];

const WAYS: Readonly<Record<string, { readonly take: (page: Page) => Promise<void>; readonly tells: readonly string[] }>> = {
  'chosen with the page’s own button': {
    take: (page) => chooseIn(page, () => page.click('#upload-file-btn')),
    tells: CHOSEN,
  },
  'chosen in an input outside the document': { take: (page) => chooseDetached(page, 'click'), tells: CHOSEN },
  'chosen by showPicker() of such an input': { take: (page) => chooseDetached(page, 'showPicker'), tells: CHOSEN },
  'chosen in an open shadow root': { take: (page) => chooseInShadow(page, 'open'), tells: CHOSEN },
  'chosen in a closed shadow root': { take: (page) => chooseInShadow(page, 'closed'), tells: CHOSEN },
  'dropped on the page': { take: (page) => drop(page, file), tells: [`drop: ${NAME} ${SIZE}`] },
  'pasted as a picture': { take: pastePicture, tells: [`paste: image.png ${PICTURE.length}`] },
};

test.each(Object.entries(WAYS))('a file %s is held, and a no leaves the page as it was', async (_way, { take }) => {
  const page = await open();
  await take(page);
  expect((await waitForDialog(page)).buttons).toEqual(['Do not attach', 'Attach anyway']);
  expect(await told(page)).toEqual([]);
  expect(await page.$$eval('input[type=file]', (inputs) => inputs.map(({ files }) => files?.length))).toEqual(
    expect.not.arrayContaining([1]),
  );
  await pressDialogButton(page, /^Do not attach$/);
  await waitForNoDialog(page);
  await settle(page, practice.recorder);
  expect(await told(page)).toEqual([]);
  expect(uploads()).toBe(0);
  expect(practice.recorder.receivedText()).not.toContain(NAME);
});

test.each(Object.entries(WAYS))(
  'a file %s goes after a yes, the very same, and is not asked about again',
  async (_way, { take, tells }) => {
    const page = await open();
    await take(page);
    await waitForDialog(page);
    await pressDialogButton(page, /^Attach anyway$/);
    await waitForNoDialog(page);
    await untilInPage(page, (number) => (window.told?.length ?? 0) >= number, tells.length);
    expect((await told(page)).map((line) => line.replace(/ \d+$/, ''))).toEqual(tells.map((line) => line.replace(/ \d+$/, '')));
    await take(page);
    await untilInPage(page, (number) => (window.told?.length ?? 0) >= 2 * number, tells.length);
    expect(await findDialog(page)).toBeUndefined();
  },
);

test('a file that the person let go arrives byte for byte', async () => {
  const page = await open();
  await chooseIn(page, () => page.click('#upload-file-btn'));
  await waitForDialog(page);
  await pressDialogButton(page, /^Attach anyway$/);
  await waitForNoDialog(page);
  await untilInPage(page, () => document.querySelector('#attachments li') !== null);
  await settle(page, practice.recorder);
  expect(practice.recorder.received(/\/raw$/).map(({ text }) => text)).toContain(`name,age\n${WORDS}\n`);
});

test('a folder is stopped, dropped or chosen, and its files with it', async () => {
  const page = await open();
  await drop(page, subfolder);
  const dialog = await waitForDialog(page);
  expect(dialog.buttons).toEqual(['Do not attach']);
  await pressDialogButton(page, /^Do not attach$/);
  await waitForNoDialog(page);
  await page.$eval('#upload-files', (input) => {
    (input as HTMLInputElement).webkitdirectory = true;
  });
  const input = (await page.$('#upload-files')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(subfolder).catch(() => input.uploadFile(join(subfolder, 'one.txt')));
  expect((await waitForDialog(page)).buttons).toEqual(['Do not attach']);
  await pressDialogButton(page, /^Do not attach$/);
  await settle(page, practice.recorder);
  expect([await told(page), uploads()]).toEqual([[], 0]);
});

test('an upload of a file that nobody let go is stopped on its way, and goes when the person says so', async () => {
  const page = await open();
  const put = (): Promise<string> =>
    page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const made = new File([bytes], 'made-by-the-page.png');
      return fetch('https://files.oaiusercontent.com/files/1/raw', { method: 'PUT', body: made }).then(
        () => 'sent',
        (error) => error.name,
      );
    }, PICTURE.toString('base64'));
  expect(await put()).toBe('TypeError');
  await waitForDialog(page);
  expect(uploads()).toBe(0);
  await pressDialogButton(page, /^Attach anyway$/);
  await waitForNoDialog(page);
  expect(await put()).toBe('sent');
  expect(uploads()).toBe(1);
});

test('the pickers of the file system wait for the person too, and a folder is never opened', async () => {
  const page = await practice.browser.newPage();
  // The browser's own window cannot be worked by a test, so it is replaced before anything else runs; the handles are real ones.
  await page.evaluateOnNewDocument(() => {
    const page = window as unknown as Record<string, unknown>;
    page.showOpenFilePicker = async () => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getFileHandle('seating.csv', { create: true });
      const writer = await handle.createWritable();
      await writer.write('a,b');
      await writer.close();
      return [handle];
    };
    page.showDirectoryPicker = () => navigator.storage.getDirectory();
  });
  await page.goto('https://chatgpt.com/', { waitUntil: 'load' });
  const pick = (name: string): Promise<string> =>
    page.evaluate((which) => {
      const picker = (window as unknown as Record<string, () => Promise<FileSystemFileHandle[]>>)[which];
      return (picker?.() ?? Promise.reject(new Error('none'))).then(
        async ([handle]) => (await handle?.getFile())?.text() ?? '',
        (error) => error.name,
      );
    }, name);
  for (const [button, outcome] of [
    [/^Do not attach$/, 'AbortError'],
    [/^Attach anyway$/, 'a,b'],
  ] as const) {
    const picked = pick('showOpenFilePicker');
    expect((await waitForDialog(page)).text).toContain('seating.csv');
    await pressDialogButton(page, button);
    expect(await picked).toBe(outcome);
    await waitForNoDialog(page);
  }
  const picked = pick('showDirectoryPicker');
  expect((await waitForDialog(page)).buttons).toEqual(['Do not attach']);
  await pressDialogButton(page, /^Do not attach$/);
  expect(await picked).toBe('AbortError');
});
