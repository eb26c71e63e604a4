import { readFileSync } from 'node:fs';
import { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { type Encode, loadEncoder } from '../../lib/detect/second-look/model/encoder.ts';
import { loadModel } from '../../lib/detect/second-look/model/load.ts';
import { outOfMemoryAfter } from './memory.ts';

/**
 * Everything that the runtime is ever asked to do, and what may go wrong with it. Each is watched in a thread of its own, since a runtime that has run out of
 * memory is of no more use. What a scene does is all that the shipped runtime is sure to be able to do: whatever else it is asked may stop the second look.
 */
export type Scene = (runtime: Uint8Array) => Promise<unknown>;

const MODEL = new URL('../../public/second-look/', import.meta.url);
const LONGEST = 256;
const PIECES = 8000;
const FORMS = 20;

const file = (name: string): Uint8Array => Uint8Array.from(readFileSync(new URL(name, MODEL)));
const encoderOf = (runtime: Uint8Array): Promise<Encode> => loadEncoder(file('model.onnx'), runtime);

/** A window of any pieces, other ones each time. */
const windowOf = (length: number, turn = 0) => ({
  ids: Int32Array.from({ length }, (_, place) => (place * 7919 + turn * 104_729 + length) % PIECES),
  forms: Int32Array.from({ length }, (_, place) => (place * 31 + turn) % FORMS),
});

/** Loads it as the extension does, self-test and all, and reads a text of several windows. */
async function asShipped(runtime: Uint8Array): Promise<void> {
  const read = await loadModel({ file: async (name) => file(name), runtime: async () => runtime, breathe: async () => {} });
  await read('Please tell Mrs Okafor that Chidera was late on Tuesday, and why (NHS number 999 000 0018).\n\n'.repeat(40));
}

async function everyLength(runtime: Uint8Array): Promise<void> {
  const encode = await encoderOf(runtime);
  for (let length = 1; length <= LONGEST; length += 1) await encode(windowOf(length));
  for (let turn = 1; turn <= 20; turn += 1) await encode(windowOf(LONGEST, turn));
}

async function givenBack(runtime: Uint8Array): Promise<void> {
  const { create } = InferenceSession;
  const sessions: InferenceSession[] = [];
  InferenceSession.create = (async (...given: Parameters<typeof create>) => {
    const session = await create(...given);
    sessions.push(session);
    return session;
  }) as typeof create;
  for (let turn = 0; turn < 2; turn += 1) {
    const encode = await encoderOf(runtime);
    await encode(windowOf(60, turn));
    await sessions.pop()?.release();
  }
}

/** Nothing of this can happen to files that are as they were made, but each has its own words for it and must not need more than words. */
async function badFiles(runtime: Uint8Array): Promise<void> {
  const whole = file('model.onnx');
  const cut = [0, 1, 100, whole.length >> 1, whole.length - 1].map((length) => whole.slice(0, length));
  const nonsense = Uint8Array.from({ length: 5000 }, (_, place) => (place * 73) % 251);
  for (const bytes of [...cut, nonsense]) {
    await failed(() => loadEncoder(bytes.slice(), runtime)); // mostly by our own reader...
    await failed(() => InferenceSession.create(bytes, { executionProviders: ['wasm'] })); // ...so that the runtime's comes to it too
  }
}

async function badWindows(runtime: Uint8Array): Promise<void> {
  const encode = await encoderOf(runtime);
  const { ids, forms } = windowOf(20);
  const windows = [
    { ids: Int32Array.of(-1, 5), forms: new Int32Array(2) },
    { ids: Int32Array.of(5, PIECES * 2), forms: new Int32Array(2) },
    { ids: Int32Array.of(5, 6), forms: Int32Array.of(99, 99) },
    { ids, forms: forms.slice(1) },
    windowOf(LONGEST + 1),
    windowOf(0),
  ];
  for (const window of windows) await failed(() => encode(window));
  const session = await InferenceSession.create(file('model.onnx'), { executionProviders: ['wasm'] });
  await failed(() => session.run({ ids: new Tensor('int32', ids, [20]), forms: new Tensor('int32', forms, [20]) }));
  await failed(() =>
    session.run({ ids: new Tensor('float32', Float32Array.from(ids), [1, 20]), forms: new Tensor('int32', forms, [1, 20]) }),
  );
}

/** Memory runs out at the so-manieth time that the runtime asks for more, or as soon as it reads. */
const noMemory =
  (growths: number): Scene =>
  async (runtime) => {
    const memory = outOfMemoryAfter(growths);
    await failed(async () => {
      const encode = await encoderOf(runtime);
      memory.isFull = true;
      for (const length of [20, LONGEST, LONGEST]) await encode(windowOf(length));
    });
  };

async function failed(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch {} // so it should, or need not: what was called on the way is all that counts
}

export const SCENES: Readonly<Record<string, Scene>> = {
  asShipped,
  everyLength,
  givenBack,
  badFiles,
  badWindows,
  ...Object.fromEntries([0, 1, 2, 4].map((growths) => [`noMemory${growths}`, noMemory(growths)])),
};
