import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { trimmed } from './trim.ts';
import used from './used.generated.json' with { type: 'json' };

const FILE = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');

/** ONNX Runtime's WebAssembly as its makers ship it. */
export const wholeRuntime = (): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(FILE));

/** And as Lollipop does. Throws if another version of it is installed than the one that was watched. */
export const runtimeHere = (): Uint8Array<ArrayBuffer> => trimmed(wholeRuntime(), used);
