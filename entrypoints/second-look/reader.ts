import type { ModelReading } from '../../lib/detect/second-look/model/reading.ts';
import { isFault, type SecondLookState } from '../../lib/messages/second-look-states.ts';
import type { FromReader, ToReader } from './talk.ts';

export interface Reader {
  readonly state: () => SecondLookState;
  /** Loads the model if it is not there. Resolves once it is, or has failed. */
  wake(): Promise<void>;
  /** Undefined if there is no answer: the model failed, or a newer text came. */
  read(text: string): Promise<ModelReading | undefined>;
}

/** Of quiet, in milliseconds, after which the model is unloaded. */
export const IDLE = 5 * 60_000;

interface Parts {
  startThread(): Worker;
  /** The thread was ended, for quiet or for a fault. */
  ended(): void;
}

/** Holds the thread that holds the model: started on first need, ended after some quiet minutes, never started again after a fault. */
export function createReader({ startThread, ended }: Parts, idle = IDLE): Reader {
  let state: SecondLookState = 'resting';
  let thread: Worker | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let loaded = Promise.resolve();
  let settle = () => {};
  const waiting = new Map<number, (reading: ModelReading | undefined) => void>();

  function end(next: SecondLookState): void {
    state = next;
    thread?.terminate();
    thread = undefined;
    clearTimeout(quiet);
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
    settle();
    ended();
  }

  function hear(message: FromReader): void {
    if (message.kind === 'ready') {
      state = 'ready';
      settle();
    } else if (message.kind === 'fault') end(message.fault);
    else {
      waiting.get(message.id)?.(message.reading);
      waiting.delete(message.id);
    }
  }

  function wake(): Promise<void> {
    if (isFault(state)) return loaded;
    clearTimeout(quiet);
    quiet = setTimeout(() => end('resting'), idle);
    if (thread) return loaded;
    state = 'loading';
    loaded = new Promise((resolve) => {
      settle = resolve;
    });
    thread = startThread();
    thread.addEventListener('message', ({ data }: MessageEvent<FromReader>) => hear(data));
    thread.addEventListener('error', () => end('failed')); // the script itself is damaged, or the process has no memory for it
    return loaded;
  }

  return {
    state: () => state,
    wake,
    read(text) {
      void wake();
      if (!thread) return Promise.resolve(undefined);
      asked += 1;
      const id = asked;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        thread?.postMessage({ id, text } satisfies ToReader);
      });
    },
  };
}
