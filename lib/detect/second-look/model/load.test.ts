import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import model from '../../../../public/second-look/model.json' with { type: 'json' };
import { runtimeHere } from '../../../../scripts/second-look-runtime/here.ts';
import { loadModel, prove, type Sources } from './load.ts';
import { createRead, type Read } from './read.ts';
import { createTokeniser } from './tokenise.ts';

const folder = new URL('../../../../public/second-look/', import.meta.url);
const runtime = runtimeHere();
const sources: Sources = {
  file: async (name) => readFileSync(new URL(name, folder)),
  runtime: async () => runtime,
  breathe: async () => {},
};
const changed = (name: string): Sources => ({
  ...sources,
  async file(asked) {
    const bytes = Uint8Array.from(await sources.file(asked));
    if (asked === name) bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    return bytes;
  },
});

let read: Read;
beforeAll(async () => {
  read = await loadModel(sources);
}, 60_000);

test('it loads, proves itself and reads: whose name is private, and whether the text should make someone stop', async () => {
  const text = 'Rewrite this for parents: Chidera Okafor was excluded for hitting a teacher. We read Macbeth.';
  const reading = await read(text);
  const chance = (word: string) => reading?.words.find(({ start, end }) => text.slice(start, end) === word)?.private ?? Number.NaN;
  expect(chance('Chidera')).toBeGreaterThan(0.9);
  expect(chance('Macbeth')).toBeLessThan(0.1);
  expect(reading?.labels[0]).toBeGreaterThan(0.75);
  expect((await read('Plan a Year 8 lesson on volcanoes.'))?.labels[0]).toBeLessThan(0.25);
});

test.each(['model.onnx', 'vocab.txt'])('one changed bit in %s, and it is not used', async (name) => {
  await expect(loadModel(changed(name))).rejects.toMatchObject({ fault: 'altered' });
});

test('a file that is not there', async () => {
  await expect(loadModel({ ...sources, file: () => Promise.reject(new Error('404')) })).rejects.toMatchObject({ fault: 'missing' });
  await expect(loadModel({ ...sources, runtime: () => Promise.reject(new Error('404')) })).rejects.toMatchObject({ fault: 'missing' });
});

test('a model that loads without complaint and answers at random is not used', async () => {
  const tokenise = createTokeniser(new TextDecoder().decode(await sources.file('vocab.txt')));
  const random = async ({ ids }: { ids: Int32Array }) => ({
    tokens: Float32Array.from({ length: ids.length * 6 }, () => Math.random()),
    text: new Float32Array(20),
  });
  await expect(prove(tokenise, random, model.selfTest)).rejects.toMatchObject({ fault: 'wrong_answers' });
});

const window = (logit: number) => ({ tokens: new Float32Array(256 * 6).fill(logit), text: new Float32Array(20).fill(logit) });
const pieces = (text: string) =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }, place) => ({
    id: 4 + word.length + word.charCodeAt(0),
    form: 0,
    word: place,
    start: index,
    end: index + word.length,
  }));

test('a draft that grows is read again only at its end', async () => {
  let runs = 0;
  const reads = createRead(
    pieces,
    async () => {
      runs += 1;
      return window(0);
    },
    async () => {},
  );
  const draft = Array.from({ length: 600 }, (_, place) => `word${place}`.slice(place % 3)).join(' ');
  await reads(draft);
  const first = runs;
  expect(first).toBe(3);
  await reads(draft);
  expect(runs).toBe(first);
  await reads(`${draft} and more`);
  expect(runs).toBe(first + 1);
});

test('the newest text counts: an older one is put aside, and one that is too long is not begun', async () => {
  const reads = createRead(
    pieces,
    async () => window(0),
    () => new Promise((resolve) => setTimeout(resolve)),
  );
  const [older, newer] = await Promise.all([reads('x '.repeat(600)), reads('new')]);
  expect(older).toBeUndefined();
  expect(newer?.words).toHaveLength(1);
  expect(await reads('x '.repeat(100_000))).toBeUndefined();
});
