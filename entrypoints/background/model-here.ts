import { answerWith, type ReadAnswer, type ReadRequest } from '../second-look/answer.ts';
import { createReader } from '../second-look/reader.ts';
import { startThread } from '../second-look/thread.ts';

/** How the worker reaches the model. */
export interface Model {
  ask(request: ReadRequest): Promise<ReadAnswer | undefined>;
  /** Its state, if it is anywhere. */
  peek(): Promise<ReadAnswer['state'] | undefined>;
}

/** In Firefox, whose background page ends itself after half a minute without events, and the thread with it. */
export function here(): Model {
  const reader = createReader({ startThread, ended: () => {} });
  return { ask: (request) => answerWith(reader, request), peek: async () => reader.state() };
}
