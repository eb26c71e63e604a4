import { expect, test } from 'vitest';
import { createFiles } from './files.ts';

const answering = (goes: boolean) => {
  const asked: [readonly string[], boolean][] = [];
  const stoppedFiles = async (names: readonly string[], folder: boolean) => {
    asked.push([names, folder]);
    return goes;
  };
  return { files: createFiles({ stoppedFiles }), asked };
};

const marks = { name: 'marks.xlsx', size: 900 };

test('a file that the person let go may be sent whole, in pieces or under its name, and no bigger one instead', async () => {
  const { files } = answering(true);
  expect(files.isLetGo(marks)).toBe(false);
  expect(await files.ask([marks])).toBe(true);
  expect(files.isLetGo(marks)).toBe(true);
  expect([files.isKnown(marks), files.isKnown({ name: 'marks.xlsx', size: 901 })]).toEqual([true, false]);
  expect(files.isLetGo({ name: 'blob', size: 400 })).toBe(true);
  expect(files.isLetGo({ name: 'marks.xlsx', size: 1200 })).toBe(true);
  expect(files.isLetGo({ name: 'other.xlsx', size: 901 })).toBe(false);
  expect(files.isLetGo({ name: '', size: 901 })).toBe(false);
});

test('a file that the person kept back is not let go', async () => {
  const { files, asked } = answering(false);
  expect(await files.ask([marks], true)).toBe(false);
  expect(files.isLetGo(marks)).toBe(false);
  expect(asked).toEqual([[['marks.xlsx'], true]]);
});
