import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { findFirefox } from '../../scripts/browsers.ts';
import { pressButton } from '../e2e/harness/dialog.ts';
import { startFirefox } from '../e2e/harness/firefox.ts';
import { startPractice } from '../e2e/harness/practice.ts';
import { soon } from '../e2e/harness/wait.ts';
import { chatgpt } from '../replicas/chatgpt/index.ts';
import { chromiumHand } from './hands/chromium.ts';
import { firefoxHand } from './hands/firefox.ts';
import { addressOf, type Theatre } from './stage.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface OpenTheatre extends Theatre {
  /** Name and version, as the browser says. */
  readonly version: string;
  close(): Promise<void>;
}

/** Starts a browser with the extension of a folder, or with the build, and all practice sites. Undefined where there is no such browser. */
export async function openTheatre(name: BrowserName, extension?: string, hasNotice = true): Promise<OpenTheatre | undefined> {
  if (name === 'firefox' && findFirefox() === undefined) return undefined;
  const isFirefox = name === 'firefox';
  const { browser, recorder, close } = await (isFirefox
    ? startFirefox(extension)
    : startPractice(extension === undefined ? {} : { extension }));
  if (hasNotice) await closeNotice(browser);
  return { browser, recorder, close, version: await browser.version(), handOf: isFirefox ? firefoxHand : chromiumHand };
}

/** Closes the notice of the first run, as every person does once: it lies over the page until then. */
async function closeNotice(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(addressOf(chatgpt), { waitUntil: 'load' });
  const pressed = () =>
    pressButton(page, /^Got it$/)
      .then(() => true)
      .catch(() => undefined);
  await soon(pressed);
  await page.close();
}

/** The same with an extension in Lollipop's place that does nothing. */
export async function openControl(name: BrowserName): Promise<OpenTheatre> {
  const folder = await mkdtemp(join(tmpdir(), 'lollipop-control-'));
  const gecko = { id: 'control@lollipop.example', data_collection_permissions: { required: ['none'] } };
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    ...(name === 'firefox' ? { browser_specific_settings: { gecko } } : {}),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const theatre = await openTheatre(name, folder, false);
  if (!theatre) throw new Error(`There is no ${name} on this computer.`);
  return theatre;
}
