import { pressButton } from '../../tests/e2e/harness/dialog.ts';
import { type Album, save, withChat } from './camera.ts';

/** The first-run notice. Comes first, since it is there until somebody closes it. */
export const notice: Album = {
  id: 'notice',
  take: (practice) =>
    withChat(practice, 'light', async (page) => {
      await save(page, 'notice');
      await pressButton(page, /^Got it/);
    }),
};
