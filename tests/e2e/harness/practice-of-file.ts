import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Practice, type PracticeOptions, startPractice } from './practice.ts';

interface OfFile extends PracticeOptions {
  /** Tabs are left open from test to test, for a file that is one story or whose tests close their own. */
  readonly tabsStay?: boolean;
}

/** One browser for all tests of a file: started before the first, closed after the last, and in between every tab but the first is closed. */
export function practiceOfFile({ tabsStay = false, ...options }: OfFile = {}): Practice {
  let started: Practice | undefined;
  const running = (): Practice => {
    if (!started) throw new Error('The browser is started before the first test, not while the file is read.');
    return started;
  };
  beforeAll(async () => {
    started = await startPractice(options);
  });
  if (!tabsStay)
    afterEach(async () => {
      for (const page of (await started?.browser.pages())?.slice(1) ?? []) await page.close();
    });
  afterAll(() => started?.close());
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
