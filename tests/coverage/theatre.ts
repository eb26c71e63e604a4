import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../scripts/browsers.ts';
import { startFirefox } from '../e2e/harness/firefox.ts';
import { startPractice } from '../e2e/harness/practice.ts';
import { chromiumHand } from './hands/chromium.ts';
import { firefoxHand } from './hands/firefox.ts';
import type { Theatre } from './stage.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface OpenTheatre extends Theatre {
  /** Name and version, as the browser says. */
  readonly version: string;
  close(): Promise<void>;
}

/** Starts a browser with the extension of a folder, or with the build, and all practice sites. Undefined where there is no such browser. */
export async function openTheatre(name: BrowserName, extension?: string): Promise<OpenTheatre | undefined> {
  if (name === 'firefox' && findFirefox() === undefined) return undefined;
  if (name === 'firefox') {
    const started = await startFirefox(extension);
    return { ...started, version: await started.browser.version(), handOf: firefoxHand };
  }
  const started = await startPractice(extension === undefined ? {} : { extension });
  const { browser, recorder, close } = started;
  return { browser, recorder, close, version: await browser.version(), handOf: chromiumHand };
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
  const theatre = await openTheatre(name, folder);
  if (!theatre) throw new Error(`There is no ${name} on this computer.`);
  return theatre;
}
