import { waitForGuard } from '../../tests/e2e/harness/guard.ts';
import { pressEnter, type } from '../../tests/e2e/harness/person.ts';
import { openChat } from '../../tests/e2e/harness/practice.ts';
import { CLEAN } from '../../tests/e2e/harness/prompts.ts';
import { type Album, save, withPage } from './camera.ts';

/** The popup beside a page that is protected. */
export const popup: Album = {
  id: 'popup',
  async take(practice) {
    const chat = await openChat(practice);
    await type(chat, CLEAN);
    await pressEnter(chat);
    await chat.waitForSelector('[data-complete]');
    const { tab } = await waitForGuard(practice);
    const shown = { path: `popup.html?tab=${tab}`, ready: 'dl', viewport: { width: 340, height: 470, deviceScaleFactor: 2 } };
    await withPage(practice, { ...shown, scheme: 'light' }, (page) => save(page, 'popup'));
    await chat.close();
  },
};
