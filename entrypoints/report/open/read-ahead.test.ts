import { expect, test } from 'vitest';
import { readAhead } from './read-ahead.ts';

test('files come in their order, once each, begun ahead but never all at once', async () => {
  let open = 0;
  let most = 0;
  const files = Array.from({ length: 1000 }, (_, at) => ({
    name: `${at}`,
    text: async () => {
      most = Math.max(most, ++open);
      return `text ${at}`;
    },
  }));
  const read: string[] = [];
  for (const file of readAhead(files)) {
    read.push(await file.text());
    open -= 1;
  }
  expect(read).toEqual(files.map((_, at) => `text ${at}`));
  expect(most).toBeGreaterThan(10);
  expect(most).toBeLessThan(300);
});

test('a file that cannot be opened fails when it is asked for, and not before', async () => {
  const files = [
    { name: 'good', text: async () => 'good' },
    { name: 'gone', text: () => Promise.reject(new Error('gone')) },
  ];
  const results = [];
  for (const file of readAhead(files)) results.push(await file.text().catch(({ message }: Error) => message));
  expect(results).toEqual(['good', 'gone']);
});
