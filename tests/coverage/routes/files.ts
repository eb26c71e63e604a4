import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer';
import type { FileOnDisk } from '../hands/hand.ts';
import type { Route } from '../route.ts';
import { PICTURE } from '../words.ts';

const NAME = 'notes.txt';

async function onDisk(text: string): Promise<FileOnDisk> {
  const path = join(await mkdtemp(join(tmpdir(), 'lollipop-coverage-')), NAME);
  await writeFile(path, text);
  return { path, name: NAME };
}

const lacks: Route['lacks'] = ({ lacks: missing, endpoints }) =>
  missing?.files ?? (endpoints.upload ? undefined : 'the page takes no files');

export const fileRoutes: readonly Route[] = [
  {
    id: 'choose-file',
    title: 'Choosing a file',
    goal: 'upload',
    lacks,
    async put({ page }, text) {
      const input = (await page.$('#upload-files')) as ElementHandle<HTMLInputElement> | null;
      await input?.uploadFile((await onDisk(text)).path);
    },
  },
  { id: 'drop-file', title: 'Drop of a file', goal: 'upload', lacks, put: async ({ hand }, text) => hand.dropFile(await onDisk(text)) },
  {
    id: 'paste-image',
    title: 'Paste of an image',
    goal: 'upload',
    lacks,
    texts: { clean: '', restricted: '' },
    put: ({ hand }) => hand.pasteImage(PICTURE),
  },
];
