import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { Window } from './windows.ts';

/** What the encoder says of one window: logits of each place's kind, row by row, and of each label of the whole. */
export interface Logits {
  readonly tokens: Float32Array;
  readonly text: Float32Array;
}

export type Encode = (window: Pick<Window, 'ids' | 'forms'>) => Promise<Logits>;

/**
 * The encoder, run by ONNX Runtime on one thread of WebAssembly: extension pages are not cross-origin isolated and share no memory. `runtime` is
 * the bytes of its `.wasm`, handed in so that it looks for nothing by itself. Rejects when memory runs out or the model cannot be read.
 */
export async function loadEncoder(model: Uint8Array, runtime: Uint8Array): Promise<Encode> {
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  env.wasm.wasmBinary = runtime;
  env.logLevel = 'fatal'; // a warning may quote what it warns of
  const options = { executionProviders: ['wasm'], graphOptimizationLevel: 'all', enableCpuMemArena: false } as const;
  const session = await InferenceSession.create(model, options);
  delete env.wasm.wasmBinary; // 14 MB, compiled by now
  return async ({ ids, forms }) => {
    const shape = [1, ids.length];
    const { tokens, text } = await session.run({ ids: new Tensor('int32', ids, shape), forms: new Tensor('int32', forms, shape) });
    return { tokens: logitsOf(tokens), text: logitsOf(text) };
  };
}

function logitsOf(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new Error('The model gave no logits');
  return tensor.data;
}
