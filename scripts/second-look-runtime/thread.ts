import { parentPort, workerData } from 'node:worker_threads';
import { SCENES } from './scenes.ts';
import { calledIn } from './watched.ts';

/** A thread that plays one scene and says which functions of the runtime, watched, were called in it. */
const { scene, runtime } = workerData as { readonly scene: string; readonly runtime: Uint8Array };

const instances: WebAssembly.Instance[] = [];
const { instantiate } = WebAssembly;
WebAssembly.instantiate = (async (module: BufferSource, given: WebAssembly.Imports) => {
  const made = await instantiate(module, given);
  instances.push(made.instance);
  return made;
}) as typeof instantiate;

await SCENES[scene]?.(runtime);
parentPort?.postMessage(instances.flatMap(calledIn));
process.exit(); // a runtime without memory may leave something waiting
