import { pressButton } from '../../tests/e2e/harness/dialog.ts';
import { type } from '../../tests/e2e/harness/person.ts';
import { type Album, NARROW, save, WIDE, withChat, withPage } from './camera.ts';

/** The first-run notice: on the page of an AI tool, folded away while the person writes, narrow, and on a page of ours. Comes first: it is there until it is closed. */
export const notice: Album = {
  id: 'notice',
  async take(practice) {
    await withPage(practice, { path: 'practice.html', scheme: 'light', viewport: WIDE }, (page) => save(page, 'first-run'));
    await withChat(practice, 'dark', (page) => save(page, 'notice-dark'));
    await withChat(practice, 'light', (page) => save(page, 'notice-narrow'), NARROW);
    await withChat(practice, 'light', async (page) => {
      await save(page, 'notice');
      await type(page, 'Plan');
      await save(page, 'notice-folded');
      await pressButton(page, /^Got it/);
    });
  },
};
