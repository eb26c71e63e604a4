import { expect, test } from 'vitest';
import { type GivenFile, readAhead } from './read-ahead.ts';

const running = new AbortController().signal;

const file = (name: string, text: BlobPart): GivenFile => ({ name, open: async () => new File([text], name) });

async function read(files: readonly GivenFile[]) {
  const texts: string[] = [];
  for await (const { text } of readAhead(files, running)) texts.push(await text().catch(() => 'not read'));
  return texts;
}

test('files come in their order, once each, opened ahead but never all at once', async () => {
  let opened = 0;
  let [came, most] = [0, 0];
  const files = Array.from({ length: 1000 }, (_, at): GivenFile => {
    const open = () => {
      most = Math.max(most, ++opened - came);
      return file('', `text ${at} žāÉ😀`).open();
    };
    return { name: `${at}`, open };
  });
  const texts: string[] = [];
  for await (const { name, text } of readAhead(files, running)) {
    came += 1;
    texts.push(`${name}: ${await text()}`);
  }
  expect(texts).toEqual(files.map((_, at) => `${at}: text ${at} žāÉ😀`));
  expect(most).toBeGreaterThan(10);
  expect(most).toBeLessThan(400);
});

test('a byte order mark is no part of a text, and empty files have a place of their own', async () => {
  expect(await read([file('a', ''), file('b', '\uFEFF{}'), file('c', ''), file('d', 'é')])).toEqual(['', '{}', '', 'é']);
});

test('a file that cannot be opened, or read, says so by itself; its neighbours are read', async () => {
  const broken = new File(['1234'], 'broken');
  Object.defineProperty(broken, 'size', { value: 5 });
  const gone: GivenFile = { name: 'gone', open: () => Promise.reject(new Error('gone')) };
  expect(await read([file('a', 'one'), gone, { name: 'broken', open: async () => broken }, file('b', 'two')])).toEqual([
    'one',
    'not read',
    '1234',
    'two',
  ]);
});

test('a large file is not joined with others and tells its size before it is read', async () => {
  const sizes: (number | undefined)[] = [];
  for await (const { bytes } of readAhead([file('small', 'a'), file('large', 'b'.repeat(1e6))], running)) sizes.push(bytes);
  expect(sizes).toEqual([undefined, 1e6]);
});

test('it ends when it is stopped', async () => {
  const stopping = new AbortController();
  const files = Array.from({ length: 1000 }, (_, at) => file(`${at}`, 'a'));
  let came = 0;
  const reading = async () => {
    for await (const _ of readAhead(files, stopping.signal)) if (++came === 70) stopping.abort();
  };
  await expect(reading()).rejects.toThrow(/abort/i);
  expect(came).toBe(70);
});
