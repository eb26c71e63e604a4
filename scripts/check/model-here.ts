import { readFileSync } from 'node:fs';
import { loadModel } from '../../lib/detect/second-look/model/load.ts';
import type { Read } from '../../lib/detect/second-look/model/read.ts';
import { runtimeHere } from '../second-look-runtime/here.ts';

const model = new URL('../../public/second-look/', import.meta.url);

/** The model of the second look, with the extension's own runtime and self-test, on Node. Throws if the model's files are not those it was built for. */
export const loadHere = (): Promise<Read> =>
  loadModel({
    file: async (name) => readFileSync(new URL(name, model)),
    runtime: async () => runtimeHere(),
    breathe: async () => {},
  });
