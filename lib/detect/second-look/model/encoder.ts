import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { graphOf } from './graph.ts';
import type { Window } from './windows.ts';

/** What the encoder says of one window: logits of each place's kind, row by row, and of each label of the whole. */
export interface Logits {
  readonly tokens: Float32Array;
  readonly text: Float32Array;
}

export type Encode = (window: Pick<Window, 'ids' | 'forms'>) => Promise<Logits>;

/**
 * ONNX Runtime's `.wasm`. With an address the browser compiles it while it reads it; bytes are kept by the runtime for as long as it lives, 14 MB, and are
 * for where nothing can be fetched, as on Node.
 */
export type Runtime = string | Uint8Array;

/** What the runtime knows the model's bytes by. */
const WEIGHTS = 'model.onnx';

/**
 * The encoder, run by ONNX Runtime on one thread of WebAssembly: extension pages are not cross-origin isolated and share no memory. The runtime looks
 * for nothing by itself. Takes the bytes of `model` over and gives them back to the system. Rejects when memory runs out or the model cannot be read.
 */
export async function loadEncoder(model: Uint8Array, runtime: Runtime): Promise<Encode> {
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  if (typeof runtime === 'string') env.wasm.wasmPaths = { wasm: runtime };
  else env.wasm.wasmBinary = runtime;
  env.logLevel = 'fatal'; // a warning may quote what it warns of
  const externalData = [{ path: WEIGHTS, data: model }];
  const options = { executionProviders: ['wasm'], graphOptimizationLevel: 'all', enableCpuMemArena: false, externalData } as const;
  const session = await InferenceSession.create(graphOf(model, WEIGHTS), options);
  empty(model.buffer);
  return async ({ ids, forms }) => {
    const shape = [1, ids.length];
    const { tokens, text } = await session.run({ ids: new Tensor('int32', ids, shape), forms: new Tensor('int32', forms, shape) });
    return { tokens: logitsOf(tokens), text: logitsOf(text) };
  };
}

/** WebAssembly has its own copy by now, and a thread that rests collects no garbage: https://tc39.es/proposal-arraybuffer-transfer/ */
function empty(buffer: ArrayBufferLike): void {
  (buffer as ArrayBufferLike & { transfer?(length: number): unknown }).transfer?.(0);
}

function logitsOf(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new Error('The model gave no logits');
  return tensor.data;
}
