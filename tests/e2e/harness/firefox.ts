import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { findFirefox } from '../../../scripts/browsers.ts';
import { chatgpt } from '../../replicas/chatgpt/index.ts';
import type { Recorder } from '../../replicas/recorder.ts';
import { startPracticeServer } from '../../replicas/server.ts';
import { openTunnel } from '../../replicas/tunnel.ts';
import { PROJECT } from './practice.ts';

export const BUILT_FOR_FIREFOX = join(PROJECT, '.output/firefox-mv3');

export interface FirefoxPractice {
  readonly browser: Browser;
  readonly recorder: Recorder;
  close(): Promise<void>;
}

/** Firefox with the built extension and the practice sites, through a proxy that refuses everything else. Throws where there is no Firefox. */
export async function startFirefox(extension = BUILT_FOR_FIREFOX): Promise<FirefoxPractice> {
  const server = await startPracticeServer();
  const tunnel = await openTunnel(chatgpt.hosts, server.port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox()?.path ?? '',
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': tunnel.port,
      'network.proxy.no_proxies_on': '',
    },
  });
  await browser.installExtension(extension);
  return {
    browser,
    recorder: server.recorder,
    async close() {
      await end(browser);
      await tunnel.close();
      await server.close();
    },
  };
}

/** How long Firefox may take to shut down, in milliseconds. */
const SHUTDOWN = 10_000;

/** Without a network, or where nobody reaps its child processes (a container without an init), Firefox may never report that it has ended. */
async function end(browser: Browser): Promise<void> {
  const child = browser.process();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, SHUTDOWN);
  });
  await Promise.race([browser.close(), tooLong]);
  clearTimeout(timer);
  child?.kill('SIGKILL');
}
