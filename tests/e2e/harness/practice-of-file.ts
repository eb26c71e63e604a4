import type { Browser } from 'puppeteer';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type FirefoxPractice, startFirefox } from './firefox.ts';
import { type Practice, type PracticeOptions, startPractice } from './practice.ts';

interface OfFile extends PracticeOptions {
  /** Tabs are left open from test to test, for a file that is one story or whose tests close their own. */
  readonly tabsStay?: boolean;
}

interface Started {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** One browser for all tests of a file: started before the first, closed after the last, and in between every tab but the first is closed. */
export function practiceOfFile({ tabsStay = false, ...options }: OfFile = {}): Practice {
  const running = startedForFile(() => startPractice(options), tabsStay);
  return {
    get browser() {
      return running().browser;
    },
    get extensionId() {
      return running().extensionId;
    },
    get server() {
      return running().server;
    },
    get recorder() {
      return running().recorder;
    },
    close: () => running().close(),
  };
}

/** The same in Firefox; its tests close their own tabs. For a `describe` that is left out where there is no Firefox. */
export function firefoxOfFile(): FirefoxPractice {
  const running = startedForFile(startFirefox, true);
  return {
    get browser() {
      return running().browser;
    },
    get recorder() {
      return running().recorder;
    },
    close: () => running().close(),
  };
}

function startedForFile<Kind extends Started>(start: () => Promise<Kind>, tabsStay: boolean): () => Kind {
  let started: Kind | undefined;
  beforeAll(async () => {
    started = await start();
  });
  if (!tabsStay)
    afterEach(async () => {
      for (const page of (await started?.browser.pages())?.slice(1) ?? []) await page.close();
    });
  afterAll(() => started?.close());
  return () => {
    if (!started) throw new Error('The browser is started before the first test, not while the file is read.');
    return started;
  };
}
