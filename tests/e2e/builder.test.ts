import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importPolicy } from '../../lib/deploy/index.ts';
import { faults } from './harness/axe.ts';
import { openExtensionPage } from './harness/chromium.ts';
import { downloaded } from './harness/downloads.ts';
import { untilInPage } from './harness/in-page.ts';
import { type Keyboard, keyboardOf } from './harness/keyboard.ts';
import { PROJECT } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';

/** The builder, in the extension and as one file without it: by the keyboard alone, for a screen reader, narrow, and with nothing leaving it. */
const VIEWS = ['start', 'tools', 'rules', 'words', 'people', 'try', 'check', 'export'] as const;
const FILE = pathToFileURL(join(PROJECT, 'dist/builder.html')).href;

const practice = practiceOfFile({ tabsStay: true });
let downloads: string;
beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/builder.ts'], { cwd: PROJECT, stdio: 'pipe' });
  downloads = mkdtempSync(join(tmpdir(), 'lollipop-builder-'));
  const session = await practice.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
});
afterAll(() => {
  if (downloads) rmSync(downloads, { recursive: true });
});

async function open(kind: 'file' | 'extension', view = 'start'): Promise<Page> {
  const page = kind === 'extension' ? await openExtensionPage(practice, 'builder.html') : await practice.browser.newPage();
  if (kind === 'file') await page.goto(FILE);
  await page.bringToFront();
  await page.waitForSelector('.steps a');
  if (view !== 'start') await go(page, view);
  return page;
}

async function go(page: Page, view: string): Promise<void> {
  await page.click(`#step-${view}`);
  await page.waitForSelector(`#step-${view}[aria-current]`);
}

async function taken(name: string): Promise<string> {
  const text = await downloaded(join(downloads, name));
  rmSync(join(downloads, name));
  return text;
}

async function task(keys: Keyboard): Promise<void> {
  await keys.tabTo('#step-tools');
  await keys.press('Enter');
  await keys.tabTo('#filter');
  await keys.type('chatgpt');
  await keys.tabTo('#status-chatgpt');
  await keys.type('Not to');
  await keys.tabBackTo('#filter');
  await keys.selectAll();
  await keys.type('the key');
  await keys.tabTo('#open-the-key-gpt');
  await keys.press('Enter');
  await keys.tabTo('#cell-the-key-gpt-confidential');
  await keys.type('Warn');
  await keys.tabBackTo('#step-words');
  await keys.press('Enter');
  await keys.tabTo('#reportingContact');
  await keys.type('aireport@northfield.example');
  await keys.tabTo('#misuseRoute');
  await keys.type('https://northfield.example/report-ai');
  await keys.tabBackTo('#step-export');
  await keys.press('Enter');
  await keys.tabTo('[data-file="google-admin/policy-for-extension.json"]');
  await keys.press('Enter');
  await keys.tabTo('[data-file="intune/chrome.json"]');
  await keys.press('Enter');
}

test.each(['file', 'extension'] as const)(
  'block ChatGPT, allow The Key with warnings, set the reporting route, export for Google Admin and Intune, by the keyboard (%s)',
  async (kind) => {
    const page = await open(kind);
    const keys = keyboardOf(page);
    const began = performance.now();
    await task(keys);
    const files = [await taken('google-admin-policy-for-extension.json'), await taken('intune-chrome.json')];
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`Builder, ${kind}: ${keys.steps()} steps, ${keys.strokes()} keys, ${seconds} s by script.`);
    const wanted = {
      toolStatus: ['chatgpt=prohibited'],
      matrix: ['confidential@the-key-gpt=warn'],
      reportingContact: 'aireport@northfield.example',
      misuseRoute: 'https://northfield.example/report-ai',
    };
    expect(files.map((text) => importPolicy(text)?.values)).toEqual([wanted, wanted]);
    await page.close();
  },
);

test.each(['light', 'dark'])(
  'no view has a fault that axe can see, in %s colours, with a policy that has everything in it',
  async (value) => {
    const page = await open('file');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await openPolicy(page, join(PROJECT, 'docs/admin/samples/every-setting.json'));
    const found: string[] = [];
    for (const view of VIEWS) {
      await go(page, view);
      if (view === 'tools') await page.click('#open-ms-365-copilot');
      if (view === 'try') await sample(page);
      found.push(...(await faults(page)).map((fault) => `${view}: ${fault}`));
    }
    expect(found).toEqual([]);
    await page.close();
  },
);

async function openPolicy(page: Page, path: string): Promise<void> {
  await go(page, 'start');
  await page.$eval('#opened', (said) => said.replaceChildren()); // what was said of the file before would pass for an answer
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('.panel .row .primary')]);
  await chooser.accept([path]);
  await untilInPage(page, () => document.getElementById('opened')?.textContent !== '');
}

async function sample(page: Page): Promise<void> {
  await page.click('.samples button:nth-child(2)');
  await page.waitForSelector('.answer mark');
}

test.each([320, 640])('nothing stands outside a window %i pixels wide', async (width) => {
  const page = await open('file');
  await page.setViewport({ width, height: 800 });
  for (const view of VIEWS) {
    await go(page, view);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBe(width);
  }
  await page.close();
});

test('a policy comes back as it was saved, and a platform’s file as well; another file is refused in a sentence and changes nothing', async () => {
  const page = await open('file');
  const path = join(PROJECT, 'docs/admin/samples/every-setting.json');
  await openPolicy(page, path);
  await page.click('#save');
  const { $schema: _, ...expected } = JSON.parse(readFileSync(path, 'utf8'));
  const { install: _install, ...saved } = JSON.parse(await taken('policy.json'));
  expect(saved).toEqual(expected);
  await openPolicy(page, join(PROJECT, 'package-lock.json'));
  expect(await page.$eval('#opened', (said) => said.textContent)).toContain('package-lock.json');
  await go(page, 'words');
  expect(await page.$eval('#reportingContact', (input) => (input as HTMLInputElement).value)).toBe(expected.reportingContact);
  await page.close();
});

test('what would happen to a prompt, and the setting it comes from, change with the policy', async () => {
  const page = await open('file', 'try');
  await sample(page);
  const answer = () => page.$eval('#answer', (node) => node.textContent ?? '');
  expect(await answer()).toContain('Lollipop would stop this');
  expect(await answer()).toContain('the pack “The trust’s AI policy”');
  await go(page, 'tools');
  await page.type('#filter', 'chatgpt');
  await page.click('#open-chatgpt');
  await page.select('#cell-chatgpt-restricted', 'warn');
  await go(page, 'try');
  await untilInPage(page, () => document.getElementById('answer')?.textContent?.includes('restricted@chatgpt=warn'));
  expect(await answer()).toContain('Lollipop would ask you first');
  await page.close();
});

test('a wrong value is named below its field while one types, and undo brings back what was there', async () => {
  const page = await open('file', 'words');
  await page.type('#misuseRoute', 'http://nowhere');
  expect(await page.$eval('#misuseRoute-fault', (node) => node.textContent)).toBe(
    '“misuseRoute” is ignored: http://nowhere is not a web address that starts with https://.',
  );
  await go(page, 'export');
  expect(await page.$$('[data-file]')).toHaveLength(0);
  await page.click('#undo');
  await page.waitForSelector('[data-file]');
  await page.keyboard.down('Control');
  await page.keyboard.press('y');
  await page.keyboard.up('Control');
  await untilInPage(page, () => document.querySelector('[data-file]') === null);
  await page.close();
});

test('nothing leaves the page: its own policy forbids every connection, and it asks for none', async () => {
  const page = await practice.browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(FILE);
  await page.waitForSelector('.steps a');
  await go(page, 'try');
  await page.type('#sample', 'Chidera Okafor in 8B has asthma');
  await page.waitForSelector('.answer mark');
  expect(asked.filter((url) => url !== FILE && !url.startsWith('data:'))).toEqual([]);
  const tried = await page.evaluate(() =>
    fetch('https://chatgpt.com/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(tried).toBe('refused');
  expect(await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length)).toBe(0);
  await page.close();
});
