import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { runtimeHere } from './second-look-runtime/here.ts';

const RUNTIME = 'onnxruntime-web/ort-wasm-simd-threaded.wasm';
/** The library's own way to it, by which the whole one would be shipped too. The encoder always names an address. */
const LIBRARY = /\/onnxruntime-web\/dist\/[^/]+\.mjs$/;
const ITS_OWN = 'new URL("ort-wasm-simd-threaded.wasm",import.meta.url)';

/**
 * Ships ONNX Runtime without what the model of the second look never uses: half the file, half of what Firefox, which compiles all of it at once, holds
 * in memory. Made anew by each build, in half a second, from the package and from what `npm run trim-runtime` wrote down.
 */
export function trimmedRuntime(folder: string): Plugin {
  let made: string | undefined;
  return {
    name: 'trimmed-runtime',
    enforce: 'pre',
    resolveId(id) {
      const [path, query] = id.split('?');
      if (path !== RUNTIME || query !== 'url') return undefined;
      made ??= written(folder);
      return `${made}?url`;
    },
    transform: (code, id) => (LIBRARY.test(id) ? { code: code.replaceAll(ITS_OWN, 'new URL(import.meta.url)'), map: null } : undefined),
  };
}

function written(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const place = join(folder, 'ort-wasm-simd-threaded.wasm').replaceAll('\\', '/');
  const draft = `${place}.${process.pid}`; // another build may be reading it
  writeFileSync(draft, runtimeHere());
  renameSync(draft, place);
  return place;
}
