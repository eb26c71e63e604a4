import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { openExtensionPage } from './harness/chromium.ts';
import { pressDialogButton, waitForDialog, waitForNoDialog, waitForPlaceholders } from './harness/dialog.ts';
import { untilInPage } from './harness/in-page.ts';
import { clickTestId, focusComposer, paste, pressEnter, type } from './harness/person.ts';
import { BUILT_EXTENSION, openChat, type Practice, startPractice } from './harness/practice.ts';
import { CLEAN, FACTS, IDENTIFIERS, STOPPED, WARNED, wordsIn } from './harness/prompts.ts';
import { WORKER } from './harness/variants.ts';
import { type Leftover, searchFolder } from './profile/search.ts';

/** Words of the prompts that stand nowhere in the browser's own files. */
const WRITTEN = [...IDENTIFIERS, ...FACTS, 'Smethwick', 'worksheet on volcanoes', 'birthday message', 'lesson on Macbeth'];

/** What may be kept, planted where Lollipop keeps things: the same search has to find it, or finding nothing means nothing. */
const PLANTED = { local: 'Planted Wood Primary', database: 'planted-unit-north', packed: 'Planted behind compression' };

/** As much of the extension's interface as is used here. */
interface ExtensionPage {
  readonly chrome: {
    readonly storage: Record<
      'local' | 'sync' | 'session' | 'managed',
      { get(all: null): Promise<unknown>; set(values: Record<string, string>): Promise<void> }
    >;
  };
}

async function tryEverything(practice: Practice): Promise<void> {
  const page = await openChat(practice);
  await type(page, CLEAN);
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  await type(page, WARNED);
  await pressEnter(page);
  await waitForDialog(page);
  await pressDialogButton(page, /Send anyway/);
  await waitForNoDialog(page);
  await focusComposer(page);
  await pressEnter(page);
  await untilInPage(page, () => document.querySelectorAll('[data-complete]').length === 2);
  await paste(page, STOPPED);
  await waitForDialog(page);
  await pressDialogButton(page, /This is wrong/);
  await pressDialogButton(page, /^Replace with placeholders/);
  await waitForPlaceholders(page);
  await focusComposer(page);
  await pressEnter(page);
  await untilInPage(page, () => document.querySelectorAll('[data-complete]').length === 3);
  await page.evaluate((text) => {
    window.__script = text;
  }, STOPPED);
  await clickTestId(page, 'set-by-script');
  await waitForDialog(page);
  await page.close();
}

/** Everything that the extension's own interfaces give back, as one text. */
async function readStores(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, await caches.keys()];
    const { storage } = (globalThis as unknown as ExtensionPage).chrome;
    for (const area of ['local', 'sync', 'session', 'managed'] as const) kept.push(area, await storage[area].get(null));
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise((resolve, reject) => {
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
        kept.push(name, store, rows);
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}

async function plant(page: Page): Promise<void> {
  await page.evaluate(async ({ local, database, packed }) => {
    await (globalThis as unknown as ExtensionPage).chrome.storage.local.set({ planted: local });
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('planted', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    await new Promise((resolve, reject) => {
      const transaction = opened.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').add({ unit: database });
      transaction.objectStore('rows').add({ text: `${'again and '.repeat(20_000)}${packed}` });
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    opened.close();
  }, PLANTED);
}

/** Chromium keeps copies of the extension's own scripts, as text and compiled, and a script that looks for dyslexia holds the word. */
async function withoutOwnScript(profile: string, leftovers: readonly Leftover[]): Promise<Leftover[]> {
  const worker = await readFile(join(BUILT_EXTENSION, WORKER), 'utf8');
  const chunks = (await readdir(join(BUILT_EXTENSION, 'chunks'))).map((name) => `chunks/${name}`);
  const code = await Promise.all(chunks.map((chunk) => readFile(join(BUILT_EXTENSION, chunk), 'utf8')));
  const own = wordsIn([worker, ...code].join(), FACTS);
  const others = leftovers.map(async ({ file, words }) => {
    const cached =
      file.includes('/Service Worker/ScriptCache/') || (file.includes('/Code Cache/js/') && (await isOf(join(profile, file), chunks)));
    return cached && own.includes(words) ? [] : [{ file, words }];
  });
  return (await Promise.all(others)).flat();
}

/**
 * Whether a file of the code cache is a chunk of our own, compiled: such a file is named by a hash, and another one says for which address that hash stands.
 * Only our own chunks are excused. https://source.chromium.org/chromium/chromium/src/+/main:content/browser/code_cache/generated_code_cache.h
 */
async function isOf(path: string, chunks: readonly string[]): Promise<boolean> {
  const read = async (file: string) => (await readFile(file)).toString('latin1');
  const [hash] = /[0-9A-F]{64}/.exec((await read(path)).slice(0, 200)) ?? [];
  if (!hash) return false;
  const folder = dirname(path);
  const neighbours = await Promise.all((await readdir(folder)).filter((name) => /_0$/.test(name)).map((name) => read(join(folder, name))));
  const address = new RegExp(`chrome-extension://[a-p]{32}/(?:${chunks.join('|')})`);
  return neighbours.some((text) => text.includes(hash) && address.test(text.slice(0, 400)));
}

test('no word of a prompt is kept: not in any store, not in any file of the profile', { timeout: 180_000 }, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'lollipop-profile-'));
  try {
    const first = await startPractice({ profile });
    try {
      await tryEverything(first);
      const page = await openExtensionPage(first, 'popup.html');
      await plant(page);
      const stores = await readStores(page);
      expect(stores).toContain(PLANTED.local);
      expect(stores, 'something was counted').toContain('reported_wrong');
      expect(wordsIn(stores, WRITTEN)).toEqual([]);
    } finally {
      await first.close();
    }
    // A second start makes LevelDB fold its log into packed tables, which is where an older text would be hiding.
    await (await startPractice({ profile })).close();

    const planted = await searchFolder(profile, Object.values(PLANTED));
    expect(new Set(planted.map(({ words }) => words))).toEqual(new Set(Object.values(PLANTED)));
    expect(await withoutOwnScript(profile, await searchFolder(profile, WRITTEN))).toEqual([]);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
