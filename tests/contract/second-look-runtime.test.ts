import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { runtimeHere, wholeRuntime } from '../../scripts/second-look-runtime/here.ts';
import { trimmed } from '../../scripts/second-look-runtime/trim.ts';
import used from '../../scripts/second-look-runtime/used.generated.json' with { type: 'json' };
import { ask } from './second-look-runtime/ask.ts';

/* What we ship of ONNX Runtime does what the whole of it does, bit for bit; and when it cannot, that is a fault of the model like any other. */

vi.setConfig({ testTimeout: 300_000 });

const prompts = readFileSync(new URL('../corpus/school-dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const every = (count: number): string[] => prompts.filter((_, place) => place % count === 0);
const long = every(6).join('\n\n').slice(0, 2500);

test('it gives the same bits as the whole runtime with the model in one piece, for prompts and for several windows', async () => {
  const texts = [...every(20), long, ''];
  const [shipped, whole] = [await ask('read', runtimeHere(), texts), await ask('readWhole', wholeRuntime(), texts)];
  expect(shipped.fault).toBeUndefined();
  expect(shipped.logits?.length).toBeGreaterThan(30);
  expect(shipped).toEqual(whole);
});

test('without what was seen at work it stops at the first trap, and the second look is off before it has read anything', async () => {
  const less = (left: number) => trimmed(wholeRuntime(), { ...used, ranges: used.ranges.filter((_, place) => place % 10 < left) });
  expect(await ask('load', less(0))).toEqual({ fault: 'failed' });
  expect(await ask('load', less(9))).toEqual({ fault: 'failed' });
});

test.each(['loadWithoutMemory', 'readWithoutMemory'] as const)(
  'it says as the whole one would that there is no memory: %s',
  async (deed) => {
    expect(await ask(deed, runtimeHere(), [long])).toEqual({ fault: 'no_memory' });
  },
);
