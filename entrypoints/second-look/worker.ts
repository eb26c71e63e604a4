import runtimeAddress from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { loadModel, ModelFault } from '../../lib/detect/second-look/model/load.ts';
import type { FromReader, ToReader } from './talk.ts';

/**
 * A thread of its own for the model: reading a long text takes a second, in which the worker still delivers policies and the popup still opens.
 * Ending the thread is what gives the memory back. Texts come in, positions and probabilities go out, nothing is kept but the last windows.
 */
const tell = (message: FromReader): void => self.postMessage(message);

async function open(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
}

const model = loadModel({
  file: async (name) => new Uint8Array(await (await open(new URL(`/second-look/${name}`, self.location.origin).href)).arrayBuffer()),
  async runtime() {
    const { href } = new URL(runtimeAddress, self.location.href);
    await (await open(href)).body?.cancel(); // it is there
    return href;
  },
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
});

/** Rejects with a `ModelFault` alone, and a message holds no more than its kind. */
const fail = (error: unknown): void => tell({ kind: 'fault', fault: error instanceof ModelFault ? error.fault : 'failed' });

model.then(() => tell({ kind: 'ready' }), fail);
self.addEventListener('unhandledrejection', fail); // a runtime that stops while it starts tells nobody who waits for it

self.addEventListener('message', async ({ data: { id, text } }: MessageEvent<ToReader>) => {
  try {
    const read = await model;
    tell({ kind: 'read', id, reading: await read(text) });
  } catch (error) {
    fail(error);
  }
});
