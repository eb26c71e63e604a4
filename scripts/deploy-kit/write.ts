import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { KitFile } from '../../lib/deploy/index.ts';

/** First line of every kit’s README, by which an older kit is known again. */
const MARK = '# Deployment kit for Lollipop';

/**
 * Puts the files into a folder, all or none: they are written beside it first. An older kit is replaced; a folder that holds anything else is left alone, with an
 * error that says so.
 */
export async function writeKit(folder: string, files: readonly KitFile[]): Promise<void> {
  const out = resolve(folder);
  if (!(await isFree(out))) throw new Error(`“${folder}” holds something other than a kit; choose an empty folder.`);
  const half = `${out}.half-written-${process.pid}`;
  try {
    for (const { path, text } of files) {
      await mkdir(dirname(join(half, path)), { recursive: true });
      await writeFile(join(half, path), text);
    }
    await rm(out, { recursive: true, force: true });
    await rename(half, out);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

async function isFree(out: string): Promise<boolean> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Error(`“${out}” is not a folder.`);
  });
  return names.length === 0 || (await readFile(join(out, 'README.md'), 'utf8').catch(() => '')).startsWith(MARK);
}
