import { Worker } from 'node:worker_threads';

export interface Question {
  readonly deed: 'read' | 'readWhole' | 'load' | 'loadWithoutMemory' | 'readWithoutMemory';
  readonly runtime: Uint8Array;
  readonly texts: readonly string[];
}

/** Bits of all logits of all windows, or what went wrong. */
export interface Answer {
  readonly logits?: readonly Uint8Array[];
  readonly fault?: string;
}

/** What the model says with a runtime, which nothing else uses: one that has trapped or has no memory left is of no more use. */
export function ask(deed: Question['deed'], runtime: Uint8Array, texts: readonly string[] = []): Promise<Answer> {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), {
    workerData: { deed, runtime, texts } satisfies Question,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread ended and said nothing.')));
  });
}
