import { type Encode, loadEncoder, type Runtime } from './encoder.ts';
import { files } from './facts.ts';
import { createRead, type Read } from './read.ts';
import { createTokeniser, type Tokenise } from './tokenise.ts';
import { windowsOf } from './windows.ts';

/** Why the model is not in use; words for people are the popup's. */
export type Fault = 'missing' | 'altered' | 'wrong_answers' | 'no_memory' | 'failed';

/** An error that says nothing but its kind: whatever else it held might quote a prompt. */
export class ModelFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

export interface Sources {
  /** Bytes of a file of `public/second-look`, which are given away; rejects if it is not there. */
  file(name: keyof typeof files | 'model.json'): Promise<Uint8Array>;
  /** Address of ONNX Runtime's `.wasm` where `fetch` reaches it, or its bytes; rejects if it is not there. */
  runtime(): Promise<Runtime>;
  /** Lets others have a turn between two windows. */
  breathe(): Promise<unknown>;
}

/**
 * The model, proven before it is used: both files as they were made, the self-test's text cut as in training, and its logits as they were there.
 * Quantised models have been seen to load without complaint and answer at random. Rejects with a `ModelFault` and with nothing else.
 */
export async function loadModel(sources: Sources): Promise<Read> {
  const { encode, tokenise } = await proven(sources);
  return createRead(tokenise, (window) => guarded(() => encode(window)), sources.breathe);
}

/** By itself, so that the files' bytes go with it: whatever the functions of one block share lives as long as the last of them. */
async function proven({ file, runtime }: Sources): Promise<{ encode: Encode; tokenise: Tokenise }> {
  const wanted = [file('model.onnx'), file('vocab.txt'), file('model.json'), runtime()] as const;
  const [model, vocabulary, about, wasm] = await Promise.all(wanted).catch(() => {
    throw new ModelFault('missing');
  });
  if (!(await isAsMade('model.onnx', model)) || !(await isAsMade('vocab.txt', vocabulary))) throw new ModelFault('altered');
  const tokenise = createTokeniser(new TextDecoder().decode(vocabulary));
  const encode = await guarded(() => loadEncoder(model, wasm));
  await prove(tokenise, (window) => guarded(() => encode(window)), selfTestIn(about));
  return { encode, tokenise };
}

async function isAsMade(name: keyof typeof files, bytes: Uint8Array): Promise<boolean> {
  const { sha256 } = files[name];
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

export interface SelfTest {
  readonly input: string;
  readonly ids: readonly number[];
  readonly forms: readonly number[];
  readonly tokens: readonly (readonly number[])[];
  readonly text: readonly number[];
  readonly tolerance: number;
}

function selfTestIn(about: Uint8Array): SelfTest {
  try {
    const { selfTest } = JSON.parse(new TextDecoder().decode(about)) as { selfTest: SelfTest };
    if (selfTest.tokens.length > 0 && selfTest.tolerance < 1) return selfTest;
  } catch {} // says what the error would, below
  throw new ModelFault('altered');
}

/** Rejects unless the text is cut, and the logits are, as in training. */
export async function prove(tokenise: Tokenise, encode: Encode, selfTest: SelfTest): Promise<void> {
  const { input, ids, forms, tokens, text, tolerance } = selfTest;
  const [window] = windowsOf(tokenise(input));
  if (!window || `${window.ids}` !== `${ids}` || `${window.forms}` !== `${forms}`) throw new ModelFault('wrong_answers');
  const answer = await encode(window);
  if (!isNear(answer.tokens, tokens.flat(), tolerance) || !isNear(answer.text, text, tolerance)) throw new ModelFault('wrong_answers');
}

const isNear = (found: Float32Array, wanted: readonly number[], tolerance: number): boolean =>
  found.length === wanted.length && wanted.every((logit, place) => Math.abs(logit - (found[place] ?? Number.NaN)) <= tolerance);

/** WebAssembly says in words alone that memory has run out, and in different ones. */
async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new ModelFault(/memory|bad_alloc|allocat/i.test(String(error)) ? 'no_memory' : 'failed');
  }
}
