import type { Page } from 'puppeteer';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { pressDialogButton, pressInDialog, waitForDialog, waitForNoDialog, waitForWords } from '../../tests/e2e/harness/dialog.ts';
import { asPupil, asTeacher, STATES } from '../../tests/e2e/harness/moments.ts';
import { pressEnter, type } from '../../tests/e2e/harness/person.ts';
import { changePolicy } from '../../tests/e2e/harness/policy.ts';
import type { Practice } from '../../tests/e2e/harness/practice.ts';
import { WARNED } from '../../tests/e2e/harness/prompts.ts';
import { type Album, NARROW, named, type Scheme, save, WIDE, withChat } from './camera.ts';

/** What is left of a desk's window at 200 per cent. */
const ZOOMED = { width: 640, height: 400, deviceScaleFactor: 2 };

const TEACHER = ['warn', 'justify', 'block', 'list', 'work', 'edit', 'hint', 'statement'] as const;

/** What is shown in the page of an AI tool: questions, hints, and what stands beside the composer, to staff and to pupils. */
export const moment: Album = {
  id: 'moment',
  async take(practice) {
    const before = await changePolicy(practice, (policy) => policy);
    for (const scheme of ['light', 'dark'] as const) {
      await changePolicy(practice, asTeacher);
      for (const state of TEACHER) await shot(practice, named(state, scheme), state, scheme);
      await sent(practice, scheme);
      await changePolicy(practice, asPupil);
      await shot(practice, named('block-pupil', scheme), 'block', scheme);
      await shot(practice, named('help', scheme), 'help', scheme);
    }
    await changePolicy(practice, (policy) => ({ ...asPupil(policy), pupilReadingAge: '11+' }));
    await shot(practice, 'block-older', 'block', 'light');
    await shot(practice, 'statement-pupil', 'statement', 'light');
    await changePolicy(practice, asTeacher);
    await shot(practice, 'help-staff', 'help', 'light');
    await shot(practice, 'block-narrow', 'block', 'light', NARROW);
    await shot(practice, 'hint-narrow', 'hint', 'light', NARROW);
    await shot(practice, 'justify-zoomed', 'justify', 'light', ZOOMED);
    await guided(practice);
    await inDetail(practice);
    await changePolicy(practice, (): PolicyRecord => before);
  },
};

const shot = (
  practice: Practice,
  name: string,
  state: string,
  scheme: Scheme,
  viewport: { width: number; height: number } = WIDE,
): Promise<void> =>
  withChat(
    practice,
    scheme,
    async (page) => {
      await STATES[state]?.(page);
      await settled(page);
      await save(page, name);
    },
    viewport,
  );

/** A sent prompt is asked about with the focus on the dialog itself at first; the picture is of what comes then. */
const settled = (page: Page) => new Promise((resolve) => setTimeout(resolve, page.isClosed() ? 0 : 500));

const sent = (practice: Practice, scheme: Scheme): Promise<void> =>
  withChat(practice, scheme, async (page) => {
    await type(page, WARNED);
    await pressEnter(page);
    await waitForDialog(page);
    await pressDialogButton(page, /^Replace/);
    await waitForNoDialog(page);
    await page.waitForFunction(() => document.querySelector('#prompt-textarea')?.textContent?.includes('Pupil A'));
    await save(page, named('replaced', scheme));
    await pressEnter(page);
    await page.waitForSelector('[data-complete]');
    await save(page, named('sent', scheme));
  });

const guided = (practice: Practice): Promise<void> =>
  withChat(practice, 'light', async (page) => {
    await type(page, 'Write a lesson plan on volcanoes for Year 5.');
    await pressEnter(page);
    await waitForWords(page, /^Check the facts and the order/);
    await save(page, 'guidance');
  });

/** The list of twenty, name by name, with one of them kept and the text as it will be. */
const inDetail = (practice: Practice): Promise<void> =>
  withChat(practice, 'light', async (page) => {
    await STATES.list?.(page);
    await pressInDialog(page, 'DisclosureTriangle', /one by one/);
    await pressInDialog(page, 'checkbox', /Jayden/);
    await pressDialogButton(page, /^Show with placeholders/);
    await save(page, 'list-in-detail');
  });
