import type { CountKey } from './record.ts';

/** What a guard reports, with unit and role; the half-term comes from the store's clock. */
export type CountEvent = Omit<CountKey, 'period'>;

/** A count on its way: what is to be counted, and, once writing has begun, where, and what stood there before. */
interface Waiting {
  readonly id: string;
  readonly event: CountEvent;
  readonly begun?: { readonly key: CountKey; readonly before: number };
}

/** What is remembered between two starts of the worker, in memory only: ids of messages, never of a browser. */
export interface CountMemory {
  readonly waiting: readonly Waiting[];
  /** Ids of the last messages that were counted. */
  readonly counted: readonly string[];
  /** Counts that found no room, neither on the disk nor here. */
  readonly lost: number;
}

/** Outlives the worker and not the browser: `storage.session`. */
export interface MemoryPlace {
  read(): Promise<CountMemory | undefined>;
  write(memory: CountMemory): Promise<void>;
}

/** Where counts are kept; see `store.ts`. */
export interface CountPlace {
  /** The counter that an event belongs to now, and its number; 0 if there is none yet. `undefined` for what is on no list and can be counted nowhere. */
  find(event: CountEvent): Promise<{ key: CountKey; number: number } | undefined>;
  /** Makes the number one more than `before`. Says `counted` also if that has been done already, `moved` if the counter is another one by now. */
  raise(key: CountKey, before: number): Promise<'counted' | 'moved'>;
}

const EMPTY: CountMemory = { waiting: [], counted: [], lost: 0 };
const MOST_WAITING = 1000;
const MOST_COUNTED = 500;

/**
 * Counts each message once, however often it is sent and however often the worker ends in between. Before a counter is written, memory holds what stood there;
 * a worker that finds such a note sees from the counter whether the writing happened. If the disk fails, counts wait in memory and are written later.
 * Never throws: a guard has nothing to do with any of this.
 */
export function createCounter(place: CountPlace, memory: MemoryPlace) {
  let last: Promise<unknown> = Promise.resolve();
  const oneAfterTheOther = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  const remembered = () => memory.read().then((held) => held ?? EMPTY);

  async function take(id: string, event: CountEvent): Promise<void> {
    const held = await remembered();
    const known = held.counted.includes(id) || held.waiting.some((one) => one.id === id);
    const full = held.waiting.length >= MOST_WAITING;
    if (!known) await memory.write(full ? { ...held, lost: held.lost + 1 } : { ...held, waiting: [...held.waiting, { id, event }] });
    await writeAll();
  }

  async function writeAll(): Promise<void> {
    for (let held = await remembered(); held.waiting.length > 0; held = await remembered()) {
      const [first, ...others] = held.waiting as [Waiting, ...Waiting[]];
      const begun = first.begun ?? (await begin(first.event));
      if (!begun) {
        await memory.write({ ...held, waiting: others, lost: held.lost + 1 }); // or it would stand in the way of all that come after
        continue;
      }
      await memory.write({ ...held, waiting: [{ ...first, begun }, ...others] });
      const done = (await place.raise(begun.key, begun.before)) === 'counted';
      const { begun: _, ...again } = first;
      const counted = done ? [...held.counted.slice(1 - MOST_COUNTED), first.id] : held.counted;
      await memory.write({ ...held, waiting: done ? others : [again, ...others], counted });
    }
  }

  async function begin(event: CountEvent) {
    const found = await place.find(event);
    return found && { key: found.key, before: found.number };
  }

  return {
    count: (id: string, event: CountEvent): Promise<void> => oneAfterTheOther(() => take(id, event)).catch(() => {}),
    /** Writes what waits, for example when the worker starts. */
    writeWaiting: (): Promise<void> => oneAfterTheOther(writeAll).catch(() => {}),
    /** Runs something between two counts, so that nothing is counted meanwhile. */
    meanwhile: <Result>(work: () => Promise<Result>): Promise<Result> => oneAfterTheOther(work),
  };
}
