import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { countFiles, GROUPS_CSV } from '../../tests/e2e/harness/count-files.ts';
import { changePolicy } from '../../tests/e2e/harness/policy.ts';
import { PROJECT } from '../../tests/e2e/harness/practice.ts';
import { type Album, NARROW, named, type Scheme, save, WIDE, withPage } from './camera.ts';

/** The report of a made-up trust: at the start, read, on a narrow screen, and as the PDF that a board would get. */
export const report: Album = {
  id: 'report',
  async take(practice) {
    const folder = await mkdtemp(join(tmpdir(), 'lollipop-report-'));
    const files = [...countFiles(600), { name: 'groups.csv', text: GROUPS_CSV }, { name: 'notes.json', text: '{"cut off' }];
    await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
    const before = await changePolicy(practice, (policy) => ({
      ...policy,
      owner: 'Head of Governance',
      approvedOn: '2026-07-14',
      reviewDate: '2027-07-31',
      wording: { ...policy.wording, organisationName: 'Northfield Schools Trust' },
    }));
    try {
      await withPage(practice, { path: 'report.html', scheme: 'light' }, (page) => save(page, 'report-start'));
      for (const scheme of ['light', 'dark'] as const)
        await withPage(practice, { path: 'report.html', scheme }, (page) => read(page, folder, scheme));
      await withPage(practice, { path: 'report.html', scheme: 'light', viewport: NARROW }, async (page) => {
        await give(page, folder);
        await save(page, 'report-narrow', true);
      });
    } finally {
      await changePolicy(practice, () => before);
      await rm(folder, { recursive: true });
    }
  },
};

async function give(page: Page, folder: string): Promise<void> {
  const input = (await page.waitForSelector('input[webkitdirectory]')) as ElementHandle<HTMLInputElement>;
  await page.type('#devices', '640');
  await input.uploadFile(folder);
  await page.waitForSelector('.sheet svg');
}

async function read(page: Page, folder: string, scheme: Scheme): Promise<void> {
  await page.setViewport(WIDE);
  await give(page, folder);
  await save(page, named('report', scheme), true);
  if (scheme === 'dark') return;
  await page.pdf({ path: join(PROJECT, 'docs/images/report-sample.pdf'), preferCSSPageSize: true, printBackground: true });
}
