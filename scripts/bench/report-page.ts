import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExtensionPage } from '../../tests/e2e/harness/chromium.ts';
import { type Practice, startPractice } from '../../tests/e2e/harness/practice.ts';

/** Patience with a machine that does something else as well. */
const PATIENCE = 600_000;

export interface ReportCost {
  readonly seconds: number;
  /** Seconds of a processor, of all processes of the browser: what else the machine does is not in them. */
  readonly processor: number;
}

/** From the drop of a simulated trust's 32,000 files on the report page to its charts, in Chromium, in the built extension. */
export async function dropOnReport(project: string): Promise<ReportCost> {
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
    const before = await processorTime(practice);
    const began = performance.now();
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 600, y: 300, data });
    await page.waitForSelector('.sheet svg', { timeout: PATIENCE });
    const seconds = (performance.now() - began) / 1000;
    return { seconds, processor: (await processorTime(practice)) - before };
  } finally {
    await practice.close();
    rmSync(folder, { recursive: true });
  }
}

/** Of processes that are there: one that has ended is not in it. */
async function processorTime({ browser }: Practice): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
