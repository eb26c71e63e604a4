import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { COLUMNS, COUNTED_TOOLS, type Count, type CountKey, countSchema } from './record.ts';

interface Counts extends DBSchema {
  counts: { key: string[]; value: Count };
  /** Half-terms that will not be added to any more, with the random id by which a merge knows repeats. */
  closed: { key: string; value: { period: string; id: string } };
}

const FIELDS = COLUMNS.filter((column) => column !== 'number');

let opened: Promise<IDBPDatabase<Counts>> | undefined;

function database(): Promise<IDBPDatabase<Counts>> {
  opened ??= openDB<Counts>('lollipop', 2, {
    upgrade: (db, from, _to, transaction) => migrate(db, from, transaction),
    terminated: () => {
      opened = undefined;
    },
  }).catch((error) => {
    opened = undefined; // a full disk or a damaged file today must not stop counting tomorrow
    throw error;
  });
  return opened;
}

/** 1: counters without a reason, and with the trust's own tools by name. 2: with a reason, tools from the list alone, and closed half-terms. */
async function migrate(
  db: IDBPDatabase<Counts>,
  from: number,
  transaction: IDBPTransaction<Counts, ('counts' | 'closed')[], 'versionchange'>,
): Promise<void> {
  const before = from >= 1 ? await transaction.objectStore('counts').getAll() : [];
  if (from >= 1) db.deleteObjectStore('counts');
  const counts = db.createObjectStore('counts', { keyPath: FIELDS });
  db.createObjectStore('closed', { keyPath: 'period' });
  for (const old of before) {
    const tool = COUNTED_TOOLS.find((known) => known === old.tool) ?? 'other';
    const { success, data } = countSchema.safeParse({ ...old, tool, reason: 'none' });
    if (!success) continue;
    const known = await counts.get(keyOf(data));
    await counts.put({ ...data, number: data.number + (known?.number ?? 0) });
  }
}

const keyOf = (count: CountKey): string[] => FIELDS.map((field) => count[field]);

/** Adds one. Exact when several tabs count at once, since reading and writing are one transaction. Throws if a field is not of its closed list. */
export async function addCount(key: CountKey): Promise<void> {
  const fresh = countSchema.parse({ ...key, number: 1 });
  const transaction = (await database()).transaction('counts', 'readwrite');
  const known = await transaction.store.get(keyOf(fresh));
  await transaction.store.put(known ? { ...known, number: known.number + 1 } : fresh);
  await transaction.done;
}

/** All counters this browser holds, in the order of their keys. */
export async function allCounts(): Promise<Count[]> {
  return (await database()).getAll('counts');
}
