import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from './harness/axe.ts';
import { openExtensionPage } from './harness/chromium.ts';
import { type CountFile, countFiles, GROUPS_CSV } from './harness/count-files.ts';
import { downloaded } from './harness/downloads.ts';
import { untilInPage } from './harness/in-page.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';

const practice = practiceOfFile();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lollipop-report-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const LIST: CountFile = { name: 'groups.csv', text: GROUPS_CSV };
const WRONG: readonly CountFile[] = [
  { name: 'cut-off.json', text: '{"schema":"lollipop-browser-cou' },
  { name: 'shopping.json', text: '{"milk":2}' },
  { name: 'from-the-future.json', text: '{"schema":"lollipop-browser-counts","version":99}' },
];

async function inFolder(name: string, files: readonly CountFile[]): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  await Promise.all(files.map((file) => writeFile(join(path, file.name), file.text)));
  return path;
}

async function give(page: Page, path: string, input = 'input[webkitdirectory]'): Promise<void> {
  await ((await page.waitForSelector(input)) as ElementHandle<HTMLInputElement>).uploadFile(path);
}

// biome-ignore lint/performance/useDomNodeTextContent: what is shown, and not what is there
const seen = (page: Page, selector: string): Promise<string> => page.$eval(selector, (node) => (node as HTMLElement).innerText);

async function openReport(path?: string): Promise<Page> {
  const page = await openExtensionPage(practice, 'report.html');
  await page.waitForSelector('h1');
  if (path) {
    await give(page, path);
    await page.waitForSelector('.sheet svg');
  }
  return page;
}

const pagesOf = (pdf: Uint8Array): number =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b/g),
  ].length;
const tableRows = (page: Page, caption: string): Promise<string[][]> =>
  page.evaluate((wanted) => {
    const table = [...document.querySelectorAll('figure table, section table')].find(
      (one) => one.querySelector('caption')?.textContent === wanted,
    );
    return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
  }, caption);

test('a folder of files becomes a report; what cannot be used is named with its reason, and nothing goes anywhere', async () => {
  const path = await inFolder('many', [...countFiles(300), LIST, ...WRONG]);
  const page = await openReport();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.type('#devices', '320');
  await give(page, path);
  await page.waitForSelector('.sheet svg');
  expect(await seen(page, '[role=status]')).toContain('303 files read, 300 added up. 3 could not be used; the others were kept.');
  await page.click('[role=status] summary');
  const refused = await seen(page, '[role=status] ul');
  expect(refused).toContain('cut-off.json: not a count file, or cut off');
  expect(refused).toContain('shopping.json: not a count file of Lollipop');
  expect(refused).toContain('from-the-future.json: written by a newer version');
  expect(await seen(page, '.tiles')).toMatch(/Coverage\s+94%\s+300 files received, 320 devices/);
  expect(asked).toEqual([]);
});

test('what is suppressed is said to be, and is never nought; every total is the sum of what is shown', async () => {
  const page = await openReport(await inFolder('many', [...countFiles(300), LIST]));
  const rows = await tableRows(page, 'What it was about');
  expect(rows.filter(([, number]) => number === '0')).toEqual([]);
  expect(rows.filter(([, number]) => number === '[c]not shown').length).toBeGreaterThan(2);
  const numbers = rows.flatMap(([, number = '']) => (/^[\d,]+$/.test(number) ? [Number(number.replaceAll(',', ''))] : []));
  const total = numbers.pop();
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(total);
  expect(numbers.filter((number) => number % 5 !== 0)).toEqual([]);
  const drawn = await page.$$eval('figure .on-screen svg text', (texts) => texts.map((text) => text.textContent));
  expect(drawn).toContain('not shown');
});

test('every chart has a name, a description and a table', async () => {
  const page = await openReport(await inFolder('many', [...countFiles(300), LIST]));
  const charts = await page.$$eval('figure', (figures) =>
    figures.map((figure) => {
      const svg = figure.querySelector('.on-screen svg[role=img]');
      const named = (attribute: string) => document.getElementById(svg?.getAttribute(attribute) ?? '')?.textContent ?? '';
      return { name: named('aria-labelledby'), description: named('aria-describedby'), rows: figure.querySelectorAll('tbody tr').length };
    }),
  );
  expect(charts.map(({ name }) => name)).toEqual([
    'Half-term by half-term',
    'What people did',
    'What it was about',
    'Where',
    'Sent in spite of a warning: why',
  ]);
  for (const { description, rows } of charts) {
    expect(description).toMatch(/: (at least )?[\d,]+/);
    expect(rows).toBeGreaterThan(1);
  }
});

test('a term is the sum of its half-terms as published', async () => {
  const page = await openReport(await inFolder('many', [...countFiles(300, 6), LIST]));
  const terms = await page.$$eval('#scope option', (options) => options.map(({ value }) => value));
  const term = terms.find((value) => terms.includes(`${value}-2`) && terms.includes(`${value}-1`)) ?? '';
  const totals: number[] = [];
  for (const scope of [`${term}-1`, `${term}-2`, term]) {
    await page.select('#scope', scope);
    const rows = await tableRows(page, 'What people did');
    totals.push(Number(rows.at(-1)?.[1]?.replaceAll(',', '')));
  }
  expect((totals[0] ?? 0) + (totals[1] ?? 0)).toBe(totals[2]);
});

test('on paper it is two pages, and the summary is one', async () => {
  const page = await openReport(await inFolder('many', [...countFiles(300), LIST]));
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(2);
  await page.evaluate(() => {
    document.body.dataset.print = 'summary';
  });
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(1);
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
] as const)('axe finds nothing, before and after: %s colours, %i pixels wide', async (value, width) => {
  const path = await inFolder('many', [...countFiles(300), LIST, ...WRONG]);
  const page = await openReport();
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  expect(await faults(page)).toEqual([]);
  await give(page, path);
  await page.waitForSelector('.sheet svg');
  for (const summary of await page.$$('details > summary')) await summary.evaluate((node) => node.parentElement?.setAttribute('open', ''));
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing stands outside the window').toBe(width);
});

test.each([
  [1, 'so it is one person’s data'],
  [9, 'Only 9 files'],
])('%i files are not read', async (number, words) => {
  const page = await openReport();
  await give(page, await inFolder(`few-${number}`, [...countFiles(number), LIST]));
  await page.waitForSelector('.obstacle');
  expect(await seen(page, '.obstacle')).toContain(words);
  expect(await page.$('.sheet')).toBeNull();
});

test('without head-counts nothing is shown; they can be given afterwards', async () => {
  const page = await openReport();
  await give(page, await inFolder('no-list', countFiles(40)));
  await page.waitForSelector('.obstacle');
  expect(await seen(page, '.obstacle')).toContain('groups.csv is missing');
  await give(page, join(await inFolder('list', [LIST]), LIST.name), 'input[accept]');
  await page.waitForSelector('.sheet svg');
  expect(await seen(page, '.tiles')).toContain('40');
});

test('a folder can be dropped on the page', async () => {
  const path = await inFolder('dropped', [...countFiles(30), LIST]);
  const page = await openReport();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const devtools = await page.createCDPSession();
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
  await page.waitForSelector('.sheet svg');
  expect(await seen(page, '[role=status]')).toContain('30 files read, 30 added up.');
});

test('whoever stops it, at a disk that does not answer, has the page as it was, and may try again', async () => {
  const path = await inFolder('slow', [...countFiles(30), LIST]);
  const page = await openReport(path);
  const before = await seen(page, '.sheet');
  await page.evaluate(() => {
    Object.assign(Blob.prototype, { reads: Blob.prototype.arrayBuffer, arrayBuffer: () => new Promise(() => {}) });
  });
  await give(page, path);
  await page.waitForSelector('progress');
  await page.click('[role=status] button');
  await page.waitForSelector('.sheet svg');
  expect(await seen(page, '[role=status]')).toContain('Stopped. Nothing of these files was added.');
  expect(await seen(page, '.sheet')).toBe(before);
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = (Blob.prototype as Blob & { reads: Blob['arrayBuffer'] }).reads;
  });
  await give(page, path);
  await untilInPage(page, () => !document.body.textContent?.includes('Stopped. '));
  await page.waitForSelector('.sheet svg');
  expect(await seen(page, '[role=status]')).toContain('30 files read, 30 added up.');
});

test('what a merge saved is read again: the published tables as they were, the internal figures marked as such', async () => {
  const saved = await mkdtemp(join(folder, 'saved-'));
  const page = await openReport(await inFolder('many', [...countFiles(300), LIST]));
  const before = await seen(page, '.sheet');
  const devtools = await practice.browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
  for (const button of await page.$$('.controls button'))
    if (/^Save/.test(await button.evaluate((node) => node.textContent ?? ''))) await button.click();
  const [csv = ''] = await Promise.all(['published.csv', 'published.json', 'internal.json'].map((name) => downloaded(join(saved, name))));
  expectTidy(csv);
  const again = await openReport();
  await give(again, join(saved, 'published.json'), 'input[accept]');
  await again.waitForSelector('.sheet svg');
  expect(await seen(again, '.sheet')).toBe(before);
  await give(again, join(saved, 'internal.json'), 'input[accept]');
  await untilInPage(again, () => document.querySelector('.sheet .tag.stop'));
  expect(await seen(again, '.sheet')).toContain('do not publish them or pass them on');
});

/** As strict as the standard: a line that is longer, a stray quote or another line end throws. No cell may begin a formula. https://www.rfc-editor.org/rfc/rfc4180 */
function expectTidy(csv: string): void {
  const [header = [], ...rows]: string[][] = parse(csv, {
    record_delimiter: '\r\n',
    relax_column_count: false,
    relax_quotes: false,
    bom: false,
  });
  expect(header).toEqual(['period', 'table', 'unit', 'role', 'item', 'number']);
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter((row) => row.some((cell) => /^[-=+@\t]/.test(cell)))).toEqual([]);
  expect(rows.filter((row) => !/^(\d+|\[c\])$/.test(row.at(-1) ?? ''))).toEqual([]);
}
