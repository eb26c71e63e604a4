import { pressDialogButton, waitForDialog, waitForNoDialog } from '../../tests/e2e/harness/dialog.ts';
import { paste, pressEnter, type } from '../../tests/e2e/harness/person.ts';
import type { Practice } from '../../tests/e2e/harness/practice.ts';
import { STOPPED, WARNED } from '../../tests/e2e/harness/prompts.ts';
import { type Album, named, type Scheme, save, withChat } from './camera.ts';

const CONFIDENTIAL = 'Chidera Okafor has 91% attendance and is working at a grade 6 in maths. Write two sentences for her report.';

/** What is shown in the page of an AI tool when something is found. */
export const moment: Album = {
  id: 'moment',
  async take(practice) {
    for (const scheme of ['light', 'dark'] as const) {
      await blocked(practice, scheme);
      await warned(practice, scheme);
      await justified(practice, scheme);
    }
    const narrow = { width: 360, height: 720 };
    await withChat(
      practice,
      'light',
      async (page) => {
        await paste(page, STOPPED);
        await waitForDialog(page);
        await save(page, 'block-narrow');
      },
      narrow,
    );
  },
};

const blocked = (practice: Practice, scheme: Scheme): Promise<void> =>
  withChat(practice, scheme, async (page) => {
    await paste(page, STOPPED);
    await waitForDialog(page);
    await save(page, named('block', scheme));
    await pressDialogButton(page, /^Edit/);
    await save(page, named('edit', scheme));
  });

const warned = (practice: Practice, scheme: Scheme): Promise<void> =>
  withChat(practice, scheme, async (page) => {
    await type(page, WARNED);
    await pressEnter(page);
    await waitForDialog(page);
    await save(page, named('warn', scheme));
    await pressDialogButton(page, /^Replace/);
    await waitForNoDialog(page);
    await page.waitForFunction(() => document.querySelector('#prompt-textarea')?.textContent?.includes('Pupil A'));
    await save(page, named('replaced', scheme));
    await pressEnter(page);
    await page.waitForSelector('[data-complete]');
    await save(page, named('sent', scheme));
  });

const justified = (practice: Practice, scheme: Scheme): Promise<void> =>
  withChat(practice, scheme, async (page) => {
    await paste(page, CONFIDENTIAL);
    await waitForDialog(page);
    await save(page, named('justify', scheme));
  });
