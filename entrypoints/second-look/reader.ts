import type { ModelReading } from '../../lib/detect/second-look/model/reading.ts';
import { isFault, type SecondLookState } from '../../lib/messages/second-look-states.ts';
import type { FromReader, ToReader } from './talk.ts';

export interface Reader {
  readonly state: () => SecondLookState;
  /** Loads the model if it is not there. */
  wake(): void;
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
  const waiting = new Map<number, (reading: ModelReading | undefined) => void>();

  function end(next: SecondLookState): void {
    state = next;
    thread?.terminate();
    thread = undefined;
    clearTimeout(quiet);
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
    ended();
  }

  function hear(message: FromReader): void {
    if (message.kind === 'ready') state = 'ready';
    else if (message.kind === 'fault') end(message.fault);
    else {
      waiting.get(message.id)?.(message.reading);
      waiting.delete(message.id);
    }
  }

  function wake(): void {
    if (isFault(state)) return;
    clearTimeout(quiet);
    quiet = setTimeout(() => end('resting'), idle);
    if (thread) return;
    state = 'loading';
    thread = startThread();
    thread.addEventListener('message', ({ data }: MessageEvent<FromReader>) => hear(data));
    thread.addEventListener('error', () => end('failed')); // the script itself is damaged, or the process has no memory for it
  }

  return {
    state: () => state,
    wake,
    read(text) {
      wake();
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
