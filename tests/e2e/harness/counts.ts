import type { Page } from 'puppeteer';
import type { Count } from '../../../lib/counts/record.ts';

/** The counts that the extension holds, read from its database by a page of its own. */
export async function readCounts(extensionPage: Page): Promise<readonly Count[]> {
  return extensionPage.evaluate(async () => {
    const finished = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await finished(indexedDB.open('lollipop'));
    const counts = await finished(database.transaction('counts').objectStore('counts').getAll());
    database.close();
    return counts as Count[];
  });
}
