import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { files } from '../../../lib/detect/second-look/model/facts.ts';
import type { Read } from '../../../lib/detect/second-look/model/read.ts';
import type { ModelReading } from '../../../lib/detect/second-look/model/reading.ts';
import { loadHere } from '../../../scripts/check/model-here.ts';

const kept = new URL(`../../../.cache/second-look/${files['model.onnx'].sha256.slice(0, 12)}.json`, import.meta.url);

export interface Readings {
  read(folded: string): Promise<ModelReading | undefined>;
  /** Keeps what was read for the next run: the whole corpus takes about ten minutes, and the model seldom changes. */
  keep(): void;
}

/** Answers by a hash of the text and of the model, out of `.cache`. Only prompts of the corpus come here. */
export function keptReadings(): Readings {
  const known = new Map<string, ModelReading>(Object.entries(fromDisk()));
  let loading: Promise<Read> | undefined;
  return {
    async read(folded) {
      const key = createHash('sha256').update(folded).digest('base64url');
      const before = known.get(key);
      if (before) return before;
      loading ??= loadHere();
      const reading = await (await loading)(folded);
      if (reading) known.set(key, reading);
      return reading;
    },
    keep() {
      if (!loading) return;
      mkdirSync(new URL('.', kept), { recursive: true });
      writeFileSync(
        kept,
        JSON.stringify(Object.fromEntries(known), (_, value) => (typeof value === 'number' ? Number(value.toPrecision(7)) : value)),
      );
    },
  };
}

function fromDisk(): Record<string, ModelReading> {
  try {
    return JSON.parse(readFileSync(kept, 'utf8'));
  } catch {
    return {};
  }
}
