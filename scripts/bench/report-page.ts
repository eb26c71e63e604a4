import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExtensionPage } from '../../tests/e2e/harness/chromium.ts';
import { startPractice } from '../../tests/e2e/harness/practice.ts';

/** Patience with a machine that does something else as well. */
const PATIENCE = 600_000;

/** Seconds from the drop of a simulated trust's 32,000 files on the report page to its charts, in Chromium, in the built extension. */
export async function dropOnReport(project: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'lollipop-bench-'));
  const practice = await startPractice();
  try {
    const options = ['--schools', '413', '--browsers', '32000', '--seed', '1', '--out', folder];
    execFileSync(process.execPath, [join(project, 'scripts/simulate.ts'), ...options]);
    copyFileSync(join(folder, 'groups.csv'), join(folder, 'browsers/groups.csv'));
    const page = await openExtensionPage(practice, 'report.html');
    await page.waitForSelector('.intake');
    const devtools = await page.createCDPSession();
    const data = { items: [], files: [join(folder, 'browsers')], dragOperationsMask: 1 };
    const began = performance.now();
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
    await page.waitForSelector('.sheet svg', { timeout: PATIENCE });
    return (performance.now() - began) / 1000;
  } finally {
    await practice.close();
    rmSync(folder, { recursive: true });
  }
}
