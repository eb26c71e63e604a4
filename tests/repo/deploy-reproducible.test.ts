import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuild, zip } from '../../scripts/package/archive.ts';

/** Two builds of the same source are the same file for file and as a package, so that anybody can check what a trust serves. */
function built(TZ: string): { files: Record<string, string>; sum: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lollipop-build-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--browser', 'chrome'], {
      encoding: 'utf8',
      env: { ...process.env, LOLLIPOP_OUT_DIR: folder, TZ },
    });
    if (status !== 0) throw new Error(stderr);
    const files = readBuild(join(folder, 'chrome-mv3'));
    const sums = [...files].map(([path, data]) => [path, createHash('sha256').update(data).digest('hex')]);
    return { files: Object.fromEntries(sums), sum: createHash('sha256').update(zip(files)).digest('hex') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('two builds are the same bytes', { timeout: 300_000 }, () => {
  const [first, second] = [built('Europe/London'), built('Pacific/Auckland')];
  expect(Object.keys(first.files).length).toBeGreaterThan(10);
  expect(second.files).toEqual(first.files);
  expect(second.sum).toBe(first.sum);
});
