/** Draws public/icon/*.png from public/icon/mark.svg with the installed browser: `npm run icons`. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer';
import { findChromium } from './browsers.ts';

const SIZES = [16, 32, 48, 128];
const folder = new URL('../public/icon/', import.meta.url);

const svg = await readFile(new URL('mark.svg', folder), 'utf8');
const browser = await puppeteer.launch({ executablePath: findChromium()?.path ?? '', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`public/icon: ${SIZES.map((size) => `${size}.png`).join(', ')}`);
