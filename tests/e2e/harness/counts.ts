import type { Page } from 'puppeteer';
import type { Count } from '../../../lib/counts/record.ts';
import { type Launched, openExtensionPage } from './chromium.ts';

/** The counts that the extension holds, read from its database by a page of its own; none while there is no database, which opening would make. */
export async function readCounts(extensionPage: Page): Promise<readonly Count[]> {
  return extensionPage.evaluate(async () => {
    const finished = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'lollipop')) return [];
    const database = await finished(indexedDB.open('lollipop'));
    const counts = await finished(database.transaction('counts').objectStore('counts').getAll());
    database.close();
    return counts as Count[];
  });
}

/** How often things were counted, as "group action outcome reason". */
export async function counted(launched: Launched): Promise<string[]> {
  const page = await openExtensionPage(launched, 'popup.html');
  const counts = await readCounts(page);
  await page.close();
  return counts.map(({ group, action, outcome, reason }) => `${group} ${action} ${outcome} ${reason}`);
}
