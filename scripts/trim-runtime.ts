/**
 * `npm run trim-runtime`: watches ONNX Runtime at work with the model of the second look and writes down which of its functions were called. The build leaves
 * out what none of them needs. To be run after another version of onnxruntime-web, or a model of another make; takes a minute.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { functionsOf } from './second-look-runtime/functions.ts';
import { wholeRuntime } from './second-look-runtime/here.ts';
import { SCENES } from './second-look-runtime/scenes.ts';
import { rangesOf, trimmed } from './second-look-runtime/trim.ts';
import { watched } from './second-look-runtime/watched.ts';

const PLACE = new URL('./second-look-runtime/used.generated.json', import.meta.url);
const THREAD = new URL('./second-look-runtime/thread.ts', import.meta.url);

const wasm = wholeRuntime();
const runtime = watched(wasm);
const { given } = functionsOf(wasm);
const called = new Set<number>();
for (const scene of Object.keys(SCENES)) {
  const before = called.size;
  for (const place of await calledIn(scene)) called.add(given + place);
  console.log(`${scene}: ${called.size - before} more functions`);
}
const used = { sha256: createHash('sha256').update(wasm).digest('hex'), ranges: rangesOf(called) };
writeFileSync(PLACE, `{\n  "sha256": "${used.sha256}",\n  "ranges": ${JSON.stringify(used.ranges)}\n}\n`);
console.log(`${called.size} functions called: ${wasm.length} bytes become ${trimmed(wasm, used).length}.`);

function calledIn(scene: string): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: { scene, runtime } });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error(`The thread of ${scene} ended and said nothing.`)));
  });
}
