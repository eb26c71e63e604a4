import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { expect } from 'vitest';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, as "rule: place". It cannot see into closed shadow roots: the dialog is tested by what a screen reader gets of it. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** A desk, a phone's width, and a desk at 200 per cent: zoom gives the page half as many pixels of twice the size. */
export const SIZES = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 320, height: 640 },
  doubled: { width: 640, height: 400, deviceScaleFactor: 2 },
} as const;

/** A page in every size and in both colour schemes: nothing that axe can see, and nothing outside the window. */
export async function expectFaultless(page: Page): Promise<void> {
  await page.bringToFront();
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewport(viewport);
      expect(await faults(page), `${size}, ${value}`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `nothing stands outside the window: ${size}`).toBeLessThanOrEqual(viewport.width);
    }
  }
}
