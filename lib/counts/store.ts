import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type Clock, readClock } from './clock.ts';
import type { CountEvent } from './counter.ts';
import type { ClosedPeriod } from './export.ts';
import { ordinalOf, periodAfter, periodOf } from './periods.ts';
import { COUNTED_TOOLS, type Count, type CountKey, countSchema, KEY_FIELDS } from './record.ts';

interface CountsSchema extends DBSchema {
  counts: { key: string[]; value: Count };
  /** Half-terms that will not be added to any more, with the random id by which a merge knows repeats. */
  closed: { key: string; value: { period: string; id: string } };
  /** What the half-term is believed to be. */
  clock: { key: number; value: Clock };
}

type Stores = ('counts' | 'closed' | 'clock')[];
type Writing = IDBPTransaction<CountsSchema, Stores, 'readwrite'>;
const STORES: Stores = ['counts', 'closed', 'clock'];
const CLOCK = 0;

let opened: Promise<IDBPDatabase<CountsSchema>> | undefined;

function database(): Promise<IDBPDatabase<CountsSchema>> {
  opened ??= openDB<CountsSchema>('lollipop', 3, {
    upgrade: (db, from, _to, transaction) => migrate(db, from, transaction),
    blocking: (_from, _to, event) => {
      opened = undefined;
      (event.target as IDBDatabase).close(); // a newer version in another page shall not wait for this one
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error) => {
    opened = undefined; // a full disk or a damaged file today must not stop counting tomorrow
    throw error;
  });
  return opened;
}

/** 1: counters without a reason, and with the trust's own tools by name. 2: with a reason, tools from the list alone, and closed half-terms. 3: a clock. */
async function migrate(
  db: IDBPDatabase<CountsSchema>,
  from: number,
  transaction: IDBPTransaction<CountsSchema, Stores, 'versionchange'>,
): Promise<void> {
  if (from < 3) db.createObjectStore('clock');
  if (from >= 2) return;
  const before = from >= 1 ? await transaction.objectStore('counts').getAll() : [];
  if (from >= 1) db.deleteObjectStore('counts');
  const counts = db.createObjectStore('counts', { keyPath: KEY_FIELDS });
  db.createObjectStore('closed', { keyPath: 'period' });
  for (const old of before) {
    const tool = COUNTED_TOOLS.find((known) => known === old.tool) ?? 'other';
    const { success, data } = countSchema.safeParse({ ...old, tool, reason: 'none' });
    if (!success) continue;
    const known = await counts.get(keyOf(data));
    await counts.put({ ...data, number: data.number + (known?.number ?? 0) });
  }
}

const writing = async (): Promise<Writing> => (await database()).transaction(STORES, 'readwrite');

const keyOf = (count: CountKey): string[] => KEY_FIELDS.map((field) => count[field]);

/** Looks at the clock; `atStart` when the browser has just started. Returns the half-term that is believed. */
export async function setClock(now: Date, atStart = false): Promise<string> {
  const transaction = await writing();
  const clock = readClock(await transaction.objectStore('clock').get(CLOCK), periodOf(now), atStart);
  await transaction.objectStore('clock').put(clock, CLOCK);
  await transaction.done;
  return clock.believed;
}

/** The counter that an event belongs to: in the half-term that is believed, or, if that was closed already, in the next that was not. `undefined` if a field is on no list. */
export async function findCounter(event: CountEvent, now: Date): Promise<{ key: CountKey; number: number } | undefined> {
  const believed = await setClock(now);
  const db = await database();
  const period = openFrom(believed, await db.getAllKeys('closed'));
  const { success, data } = countSchema.safeParse({ ...event, period, number: 1 });
  if (!success) return undefined;
  const { number: _, ...key } = data;
  return { key, number: (await db.get('counts', keyOf(key)))?.number ?? 0 };
}

function openFrom(period: string, closed: readonly string[]): string {
  return closed.includes(period) ? openFrom(periodAfter(period, 1), closed) : period;
}

/** Makes a counter one more than `before`: once, however often it is called. `moved` if the half-term was closed or the counter deleted since. */
export async function raiseCounter(key: CountKey, before: number): Promise<'counted' | 'moved'> {
  const transaction = await writing();
  const counts = transaction.objectStore('counts');
  const [known, closed] = await Promise.all([counts.get(keyOf(key)), transaction.objectStore('closed').get(key.period)]);
  const number = known?.number ?? 0;
  const result = number > before ? 'counted' : closed || number < before ? 'moved' : 'written';
  if (result === 'written') await counts.put(countSchema.parse({ ...key, number: number + 1 }));
  await transaction.done;
  return result === 'moved' ? 'moved' : 'counted';
}

export interface Held {
  /** All counters of this browser that can be read, in the order of their keys. */
  readonly counts: readonly Count[];
  /** Records that are no counters any more; `tidy` takes them out. */
  readonly damaged: number;
}

export async function heldCounts(): Promise<Held> {
  const all = await (await database()).getAll('counts');
  const counts = all.filter((one) => countSchema.safeParse(one).success);
  return { counts, damaged: all.length - counts.length };
}

export const allCounts = async (): Promise<readonly Count[]> => (await heldCounts()).counts;

/**
 * Closes every half-term that is over: once, with an id drawn for this browser and this half-term alone. Returns all that are closed and still held, in the order
 * of time, for `exportJson()`.
 */
export async function closedPeriods(now: Date): Promise<ClosedPeriod[]> {
  const running = ordinalOf(await setClock(now));
  const transaction = await writing();
  const counts = (await transaction.objectStore('counts').getAll()).filter((one) => countSchema.safeParse(one).success);
  const over = [...new Set(counts.map(({ period }) => period))].filter((period) => ordinalOf(period) < running);
  const closed: ClosedPeriod[] = [];
  for (const period of over.sort((a, b) => ordinalOf(a) - ordinalOf(b))) {
    const { id } = (await transaction.objectStore('closed').get(period)) ?? { id: drawId() };
    await transaction.objectStore('closed').put({ period, id });
    closed.push({ period, id, counts: counts.filter((one) => one.period === period).map(({ period: _, ...count }) => count) });
  }
  await transaction.done;
  return closed;
}

const drawId = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Deletes what the policy does not want kept: half-terms that ended more than `kept` half-terms ago, their ids with them, and records that cannot be read.
 * Counts that a wrong clock put into the future go to the half-term that is believed now.
 */
export async function tidy(now: Date, kept: number, atStart = false): Promise<void> {
  const believed = await setClock(now, atStart);
  const running = ordinalOf(believed);
  const said = ordinalOf(periodOf(now));
  const transaction = await writing();
  const counts = transaction.objectStore('counts');
  const closed = transaction.objectStore('closed');
  const isOld = (period: string) => Math.min(running, said) - ordinalOf(period) > kept;
  for (const period of await closed.getAllKeys()) if (isOld(period)) await closed.delete(period);
  const open = openFrom(believed, await closed.getAllKeys());
  for (let cursor = await counts.openCursor(); cursor; cursor = await cursor.continue()) {
    const { success, data } = countSchema.safeParse(cursor.value);
    if (!success || isOld(data.period)) await cursor.delete();
    else if (ordinalOf(data.period) > ordinalOf(open)) await moveTo(open, data, counts, cursor);
  }
  await transaction.done;
}

async function moveTo(
  period: string,
  count: Count,
  counts: { get(key: string[]): Promise<Count | undefined>; put(count: Count): Promise<unknown> },
  cursor: { delete(): Promise<void> },
): Promise<void> {
  const there = { ...count, period };
  const known = await counts.get(keyOf(there));
  await cursor.delete();
  await counts.put({ ...there, number: count.number + (known?.number ?? 0) });
}
