import type { Browser, Page } from 'puppeteer';
import type { Received, Recorder } from '../replicas/recorder.ts';
import type { Replica } from '../replicas/replica.ts';
import type { Hand } from './hands/hand.ts';

/** One open practice page with a person at it and a record of all it sends. */
export interface Stage {
  readonly hand: Hand;
  readonly page: Page;
  readonly replica: Replica;
  readonly recorder: Recorder;
}

export interface Theatre {
  readonly browser: Browser;
  readonly recorder: Recorder;
  readonly handOf: (page: Page, replica: Replica) => Hand;
}

export const addressOf = ({ hosts: [host], path = '/' }: Replica, query = ''): string => `https://${host}${path}${query}`;

/** Opens the replica in a new tab and empties the record when the page has woken up, or before with `early`. */
export async function openStage(theatre: Theatre, replica: Replica, query = '', early = false): Promise<Stage> {
  const page = await theatre.browser.newPage();
  await page.goto(addressOf(replica, query), { waitUntil: 'load' });
  if (!early) await page.waitForSelector('html[data-ready]');
  if (replica.inFrame && !early) await page.waitForSelector('iframe[data-ready]');
  theatre.recorder.clear();
  return { hand: theatre.handOf(page, replica), page, replica, recorder: theatre.recorder };
}

/** What the page's own model holds, which is what it would send. */
export const textIn = ({ page }: Stage): Promise<string> => page.evaluate(() => window.__practice?.text() ?? '');

/** Longer than the pages wait before they post a draft, so that a draft that was going to leave has left. */
const AFTER_DRAFTS = 450;

/**
 * Waits until all that the page had in hand has reached the server: timers set earlier run earlier, and a mark sent after them has arrived.
 * Only then does "the server did not receive it" mean anything. The mark is answered with 404, which is an answer.
 */
export async function settle({ page, recorder, replica }: Stage): Promise<void> {
  const mark = `mark-${crypto.randomUUID()}`;
  await sendMark(page, mark).catch(async () => {
    // The page has gone elsewhere, as after a form that the browser sends itself: another page of the same site, asked later, says as much.
    await page.goto(addressOf(replica));
    await sendMark(page, mark);
  });
  if (!recorder.received(/^\/practice-mark$/).some(({ text }) => text === mark)) {
    throw new Error('The mark sent after the trial did not reach the practice server, so its record proves nothing.');
  }
}

const sendMark = (page: Page, mark: string): Promise<void> =>
  page.evaluate(
    async (body, delay) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await fetch('/practice-mark', { method: 'POST', body });
    },
    mark,
    AFTER_DRAFTS,
  );

/** The records of one kind of address that carry something. */
export function arrivedAt({ recorder, replica }: Stage, goal: 'send' | 'draft' | 'upload'): readonly Received[] {
  const path = replica.endpoints[goal];
  if (path === undefined) return [];
  return recorder.received(path).filter((record) => record.kind === 'message' || record.method !== 'OPTIONS');
}

/** How it came: for the matrix. */
export const wayOf = (record: Received): string =>
  `${record.kind === 'message' ? 'WebSocket' : record.method} ${record.path.split('?')[0]}`;
