import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type ConsoleMessage, type Page } from 'puppeteer';
import { findChromium } from '../../../scripts/browsers.ts';

export interface ChromiumOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folder for the profile, kept after closing; a throwaway one when absent. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly args?: readonly string[];
  /** False when the caller ends the browser itself on Ctrl+C. */
  readonly handleSignals?: boolean;
  /** Puppeteer's own switches to leave out, e.g. the one that stops policy-installed extensions from being fetched. */
  readonly ignoreDefaultArgs?: readonly string[];
}

export interface Launched {
  readonly browser: Browser;
  readonly extensionId: string;
}

/** Starts the browser found on this computer with the extension in it. Throws when there is no browser. */
export async function launchChromium(options: ChromiumOptions): Promise<Launched> {
  const found = findChromium();
  if (found === undefined) throw new Error('No Chromium, Chrome or Edge was found. `npm start` says how to get one.');
  const extension = resolve(options.extension);
  const asRoot = process.getuid?.() === 0;
  const args = [
    '--no-first-run',
    '--disable-component-update',
    '--disable-sync',
    ...(asRoot ? ['--no-sandbox'] : []),
    ...(found.branded ? [] : [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]),
    ...(options.args ?? []),
  ];
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: options.headless ?? true,
    pipe: true,
    handleSIGINT: options.handleSignals ?? true,
    handleSIGTERM: options.handleSignals ?? true,
    enableExtensions: found.branded ? [extension] : true,
    defaultViewport: options.headless === false ? null : { width: 1280, height: 860 },
    args,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    ...(options.ignoreDefaultArgs === undefined ? {} : { ignoreDefaultArgs: [...options.ignoreDefaultArgs] }),
  });
  return { browser, extensionId: await extensionIdOf(extension) };
}

/**
 * The id Chromium gives an unpacked extension: the SHA-256 of its manifest key, or of its path, written with the letters a to p.
 * https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/id_util.cc
 */
export async function extensionIdOf(folder: string): Promise<string> {
  const manifest: { key?: string } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const seed = manifest.key === undefined ? Buffer.from(resolve(folder)) : Buffer.from(manifest.key, 'base64');
  const hash = createHash('sha256').update(seed).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Opens a page of the extension itself, e.g. `popup.html`, to read its stores as the extension can. */
export async function openExtensionPage({ browser, extensionId }: Launched, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.waitForSelector('h1'); // drawn from what the worker and the store answer
  return page;
}

/** Collects what the page and the content scripts write to the console and every error nobody caught. */
export function watchConsole(page: Page): readonly string[] {
  const lines: string[] = [];
  page.on('console', (message: ConsoleMessage) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error: unknown) => lines.push(`uncaught: ${String(error)}`));
  return lines;
}
