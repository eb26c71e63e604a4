import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { type Encode, loadEncoder } from '../../../lib/detect/second-look/model/encoder.ts';
import { loadModel, ModelFault, type Sources } from '../../../lib/detect/second-look/model/load.ts';
import { createTokeniser } from '../../../lib/detect/second-look/model/tokenise.ts';
import { windowsOf } from '../../../lib/detect/second-look/model/windows.ts';
import { outOfMemoryAfter } from '../../../scripts/second-look-runtime/memory.ts';
import type { Answer, Question } from './ask.ts';

/** A thread of its own, with a runtime of its own, that answers one question and ends. */
const { deed, runtime, texts } = workerData as Question;

const MODEL = new URL('../../../public/second-look/', import.meta.url);
const file = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(name, MODEL)));
const sources: Sources = { file: async (name) => file(name), runtime: async () => runtime, breathe: async () => {} };

const DEEDS: Readonly<Record<Question['deed'], () => Promise<Answer>>> = {
  read: async () => ({ logits: await logitsBy(await loadEncoder(file('model.onnx'), runtime)) }),
  async readWhole() {
    await loadEncoder(file('model.onnx'), runtime); // sets the runtime up
    return { logits: await logitsBy(await wholeEncoder()) };
  },
  async load() {
    const read = await loadModel(sources);
    for (const text of texts) await read(text);
    return {};
  },
  loadWithoutMemory() {
    outOfMemoryAfter(0);
    return DEEDS.load();
  },
  async readWithoutMemory() {
    const read = await loadModel(sources);
    outOfMemoryAfter(0);
    for (const text of texts) await read(text);
    return {};
  },
};

/** As plainly as the library has it: the model in one piece, and nothing of ours between. */
async function wholeEncoder(): Promise<Encode> {
  const session = await InferenceSession.create(file('model.onnx'), { executionProviders: ['wasm'] });
  return async ({ ids, forms }) => {
    const shape = [1, ids.length];
    const { tokens, text } = await session.run({ ids: new Tensor('int32', ids, shape), forms: new Tensor('int32', forms, shape) });
    return { tokens: tokens?.data as Float32Array, text: text?.data as Float32Array };
  };
}

async function logitsBy(encode: Encode): Promise<Uint8Array[]> {
  const tokenise = createTokeniser(new TextDecoder().decode(file('vocab.txt')));
  const logits: Float32Array[] = [];
  for (const window of texts.flatMap((text) => windowsOf(tokenise(text)))) {
    const { tokens, text } = await encode(window);
    logits.push(tokens, text);
  }
  return logits.map((numbers) => Uint8Array.from(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)));
}

async function answer(): Promise<Answer> {
  try {
    return await DEEDS[deed]();
  } catch (error) {
    return { fault: error instanceof ModelFault ? error.fault : String(error) };
  }
}

process.on('unhandledRejection', () => parentPort?.postMessage({ fault: 'failed' } satisfies Answer)); // as the extension's thread
parentPort?.postMessage(await answer());
process.exit(); // a runtime without memory may leave something waiting
