import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { openExtensionPage } from '../../tests/e2e/harness/chromium.ts';
import { openChat, PROJECT, type Practice } from '../../tests/e2e/harness/practice.ts';

/** Photographs of one part of Lollipop, each saved under docs/images. One file a part and one line in `index.ts`. */
export interface Album {
  readonly id: string;
  take(practice: Practice): Promise<void>;
}

export type Scheme = 'light' | 'dark';

export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 320, height: 720 };

/** Light has no ending of its own: `popup`, `popup-dark`. */
export const named = (name: string, scheme: Scheme): string => (scheme === 'dark' ? `${name}-dark` : name);

/** `whole`: everything on the page, not only what stands in the window. */
export async function save(page: Page, name: string, whole = false): Promise<void> {
  await page.screenshot({ path: join(PROJECT, 'docs/images', `${name}.png`) as `${string}.png`, fullPage: whole });
  console.log(`docs/images/${name}.png`);
}

export async function dress(page: Page, viewport: { width: number; height: number }, scheme: Scheme): Promise<void> {
  await page.setViewport({ deviceScaleFactor: 1, ...viewport });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** A new tab with the practice chat in it, closed afterwards. */
export async function withChat(practice: Practice, scheme: Scheme, act: (page: Page) => Promise<void>, viewport = WIDE): Promise<void> {
  const page = await openChat(practice);
  await dress(page, viewport, scheme);
  await act(page);
  await page.close();
}

/** A page of the extension, once `ready` is on it. */
export async function withPage(
  practice: Practice,
  {
    path,
    ready = 'h1',
    viewport = WIDE,
    scheme,
  }: { path: string; ready?: string; viewport?: { width: number; height: number }; scheme: Scheme },
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await openExtensionPage(practice, path);
  await dress(page, viewport, scheme);
  await page.bringToFront();
  await page.waitForSelector(ready);
  await act(page);
  await page.close();
}
