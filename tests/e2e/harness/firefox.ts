import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findFirefox } from '../../../scripts/browsers.ts';
import { REPLICAS } from '../../replicas/index.ts';
import type { Recorder } from '../../replicas/recorder.ts';
import { startPracticeServer } from '../../replicas/server.ts';
import { openTunnel } from '../../replicas/tunnel.ts';
import { SCREEN_READER } from './accessible-firefox.ts';
import { CHAT, PROJECT } from './practice.ts';

export const BUILT_FOR_FIREFOX = join(PROJECT, '.output/firefox-mv3');

export interface FirefoxPractice {
  readonly browser: Browser;
  readonly recorder: Recorder;
  close(): Promise<void>;
}

/** Firefox with the built extension and the practice sites, through a proxy that refuses everything else. Throws where there is no Firefox. */
export async function startFirefox(extension = BUILT_FOR_FIREFOX): Promise<FirefoxPractice> {
  const server = await startPracticeServer();
  const tunnel = await openTunnel(
    REPLICAS.flatMap(({ hosts }) => hosts),
    server.port,
  );
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox()?.path ?? '',
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 860 },
    args: ['--remote-allow-system-access'], // for inside-firefox.ts
    extraPrefsFirefox: {
      ...SCREEN_READER,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': tunnel.port,
      'network.proxy.no_proxies_on': '',
      'dom.events.testing.asyncClipboard': true, // a test may fill the clipboard without a click
    },
  });
  await browser.installExtension(extension);
  return {
    browser,
    recorder: server.recorder,
    async close() {
      await browser.close();
      await tunnel.close();
      await server.close();
    },
  };
}

/** The practice chat in a new tab, awake, with the keyboard in its box and nothing in the record. */
export async function openChatInFirefox({ browser, recorder }: FirefoxPractice): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(CHAT);
  await page.waitForSelector('div#prompt-textarea');
  recorder.clear();
  await page.click('#prompt-textarea');
  return page;
}
