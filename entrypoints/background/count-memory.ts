import { browser } from 'wxt/browser';
import type { CountMemory, MemoryPlace } from '../../lib/counts/counter.ts';

const KEY = 'countsOnTheirWay';

/** In memory until the browser closes, for the worker and pages of ours; content scripts cannot read it. */
export const countMemory: MemoryPlace = {
  read: async () => (await browser.storage.session.get(KEY))[KEY] as CountMemory | undefined,
  write: (memory) => browser.storage.session.set({ [KEY]: memory }),
};
