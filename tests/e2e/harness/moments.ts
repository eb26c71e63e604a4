import type { Page } from 'puppeteer';
import { distress } from '../../../lib/policy/rules.ts';
import type { PolicyRecord } from '../../../lib/policy/types.ts';
import { pressButton, pressDialogButton, waitForDialog, waitForWords } from './dialog.ts';
import { focusComposer, paste, pressEnter, type } from './person.ts';
import { changePolicy } from './policy.ts';
import { openChat, type Practice } from './practice.ts';
import { CLEAN, STOPPED, WARNED } from './prompts.ts';

/** A name and a date of birth: the default pack asks for a reason. */
export const JUSTIFIED = 'Write a birthday card for Jayden Smethwick, born 12/04/2013.';

/** Somebody's piece of work and the task of marking it, and nobody named. */
export const WORK =
  'Please mark this Year 9 answer out of 20 and give it a grade: The water cycle begins when the sun heats the sea and it turns into vapour. Then it cools and makes clouds.';

/** Invented; the name and the number are there to be taken out. */
export const DISTRESS = 'i dont want to be alive anymore. my name is Jayden Smethwick, call me on 07700 900123';

const PUPILS =
  'Okafor Chidera,Smethwick Jayden,Kowalska Zofia,Hussain Amina,Begum Rukhsana,Price Noah,Whitfield Ella,Singh Arjun,Popescu Andrei,Oyelaran Temi,Nguyen Minh,' +
  'Fairweather Lily,Adeyemi Tobi,Patel Riya,Murphy Caoimhe,Ali Yusuf,Green Harvey,Santos Lucas,Ahmed Maryam,Hartley Oliver';

/** A class list of twenty, as it comes out of a pupil database: tabs, headings, surname first. */
export const CLASS_LIST = [
  'Surname\tForename\tReg\tSEN\tAttendance',
  ...PUPILS.split(',').map((name, i) => `${name.replace(' ', '\t')}\t8B\t${['K', '', 'E', ''][i % 4]}\t${80 + (i % 19)}%`),
  '',
  'Put these pupils into four mixed groups.',
].join('\n');

/** All the names of that list, one by one. */
export const LISTED: readonly string[] = PUPILS.split(/[, ]/);

/** What a trust that has filled in everything has. */
export const filledIn = (policy: PolicyRecord): PolicyRecord => ({
  ...policy,
  wording: { ...policy.wording, organisationName: 'Northfield Schools Trust', dialogNote: 'The office has lists without names.' },
  contacts: {
    ...policy.contacts,
    dpoContact: 'dpo@northfield.example',
    policyUrl: 'https://northfield.example/ai-policy',
    misuseRoute: 'https://northfield.example/report-ai',
    urgentRoute: 'Call the safeguarding lead on 01632 960100',
    pupilHelpRoute: 'The wellbeing room by the library, or any tutor',
    staffHelpRoute: 'Employee assistance, 01632 960200',
  },
  offers: { ...policy.offers, help: ['pupil', 'staff'] },
  distress,
});

export const asPupil = (policy: PolicyRecord): PolicyRecord => ({ ...filledIn(policy), role: 'pupil' });
export const asTeacher = (policy: PolicyRecord): PolicyRecord => ({ ...filledIn(policy), role: 'teacher' });

/** Copies all that the page shows, by keys. */
export async function copyReply(page: Page): Promise<void> {
  await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('c', { commands: ['Copy'] });
  await page.keyboard.up('Control');
}

/** What stands on the clipboard now, read by the page with the person's leave. */
export async function readClipboard(page: Page): Promise<string> {
  await page.browserContext().overridePermissions(new URL(page.url()).origin, ['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

const pasted = (text: string) => async (page: Page) => {
  await paste(page, text);
  await waitForDialog(page);
};

/** What Lollipop can show in a page: how to come to each, on a fresh chat. */
export const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  warn: pasted(WARNED),
  justify: pasted(JUSTIFIED),
  block: pasted(STOPPED),
  list: pasted(CLASS_LIST),
  work: pasted(WORK),
  async edit(page) {
    await pasted(STOPPED)(page);
    await pressDialogButton(page, /^(?:Edit it myself|Change it myself)/);
  },
  async hint(page) {
    await type(page, WARNED);
    await waitForWords(page, /^A name: /);
  },
  async help(page) {
    await type(page, DISTRESS);
    await waitForWords(page, /^You do not have to face this alone/);
  },
  async statement(page) {
    await type(page, CLEAN);
    await pressEnter(page);
    await page.waitForSelector('[data-complete]');
    await focusComposer(page);
    await copyReply(page);
    await waitForWords(page, /Say that AI helped/);
    await pressButton(page, /^Write the line/);
    await waitForDialog(page);
  },
};

/** A fresh chat under a changed policy, of this size and in these colours, without the first notice. */
export async function openMoment(
  practice: Practice,
  change: (policy: PolicyRecord) => PolicyRecord,
  { width = 1280, height = 800, scheme = 'light' } = {},
): Promise<Page> {
  await changePolicy(practice, change);
  const page = await openChat(practice);
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await pressButton(page, /^Got it/).catch(() => {});
  return page;
}
