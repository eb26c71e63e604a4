import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { COLUMNS, type Count, type CountKey, countSchema } from './record.ts';

interface Counts extends DBSchema {
  counts: { key: string[]; value: Count };
}

const FIELDS = COLUMNS.filter((column) => column !== 'number');

let opened: Promise<IDBPDatabase<Counts>> | undefined;

function database(): Promise<IDBPDatabase<Counts>> {
  opened ??= openDB<Counts>('lollipop', 1, {
    upgrade: (db) => db.createObjectStore('counts', { keyPath: FIELDS }) && undefined,
    terminated: () => {
      opened = undefined;
    },
  }).catch((error) => {
    opened = undefined; // a full disk or a damaged file today must not stop counting tomorrow
    throw error;
  });
  return opened;
}

/** Adds one. Exact when several tabs count at once, since reading and writing are one transaction. Throws if a field is not of its closed list. */
export async function addCount(key: CountKey): Promise<void> {
  const fresh = countSchema.parse({ ...key, number: 1 });
  const transaction = (await database()).transaction('counts', 'readwrite');
  const known = await transaction.store.get(FIELDS.map((field) => String(fresh[field])));
  await transaction.store.put(known ? { ...known, number: known.number + 1 } : fresh);
  await transaction.done;
}

/** All counters this browser holds, in the order of their keys. */
export async function allCounts(): Promise<Count[]> {
  return (await database()).getAll('counts');
}
