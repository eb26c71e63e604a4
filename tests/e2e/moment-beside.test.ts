import { expect, test } from 'vitest';
import { counted } from './harness/counts.ts';
import {
  buttonNamed,
  findDialog,
  heardAs,
  pressButton,
  pressDialogButton,
  pressInDialog,
  waitForDialog,
  waitForNoDialog,
  waitForWords,
} from './harness/dialog.ts';
import { untilInPage } from './harness/in-page.ts';
import { asPupil, asTeacher, copyReply, DISTRESS, openMoment, readClipboard, STATES } from './harness/moments.ts';
import { composerText, focusComposer, paste, pressEnter, type } from './harness/person.ts';
import { sentPrompts, settle } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { IDENTIFIERS, STOPPED, wordsIn } from './harness/prompts.ts';

const practice = practiceOfFile();

test('a hint is said once for what was found, takes no focus, and replaces at once', async () => {
  const page = await openMoment(practice, asTeacher);
  await STATES.hint?.(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('prompt-textarea');
  await pressButton(page, /^Close this hint/);
  await page.focus('#prompt-textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.keyboard.type(' Make it rhyme');
  await settle(page, practice.recorder);
  expect(await buttonNamed(page, /^Close this hint/)).toBeUndefined();
  await page.keyboard.type(' and greet Zofia Kowalska too');
  await waitForWords(page, /^2 names: /);
  await pressButton(page, /^Replace now/);
  await waitForWords(page, /^Names and numbers replaced/);
  expect(wordsIn(await composerText(page), ['Jayden', 'Smethwick', 'Zofia', 'Kowalska'])).toEqual([]);
});

test('a line of guidance comes once after a prompt about such a task, to those for whom it is', async () => {
  const page = await openMoment(practice, asTeacher);
  await type(page, 'Write a lesson plan on volcanoes for Year 5.');
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  await waitForWords(page, /^Check the facts and the order/);
  await pressButton(page, /^Close this hint/);
  await type(page, 'Write a lesson plan on rivers for Year 5.');
  await pressEnter(page);
  await untilInPage(page, () => document.querySelectorAll('[data-complete]').length === 2);
  await settle(page, practice.recorder);
  expect(await buttonNamed(page, /^Close this hint/)).toBeUndefined();
});

test('somebody who writes of their own distress is shown where to turn; the text goes, and nothing is counted', async () => {
  const page = await openMoment(practice, asPupil);
  const before = await counted(practice);
  await page.bringToFront();
  await STATES.help?.(page);
  expect((await heardAs(page, 'link')).map(({ name }) => name)).toEqual(expect.arrayContaining(['0800 1111', '999']));
  await waitForWords(page, /wellbeing room/);
  await focusComposer(page);
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(practice.recorder)).toEqual([DISTRESS]);
  expect(await counted(practice)).toEqual(before);
});

test('their name and number can be taken out first', async () => {
  const page = await openMoment(practice, asPupil);
  await STATES.help?.(page);
  await pressButton(page, /^Take my name out/);
  await untilInPage(page, () => !document.querySelector('#prompt-textarea')?.textContent?.includes('Jayden'));
  expect(wordsIn(await composerText(page), ['Jayden', 'Smethwick', '900123'])).toEqual([]);
});

test('until the safeguarding lead has agreed for a role, there is no such panel', async () => {
  const page = await openMoment(practice, (policy) => ({ ...asPupil(policy), offers: { ...policy.offers, help: ['staff'] } }));
  await type(page, DISTRESS);
  await pressEnter(page);
  await waitForDialog(page);
  expect((await findDialog(page))?.text).not.toContain('Childline');
});

test('a statement that AI helped is offered once when a reply is copied, filled in by the person and kept nowhere', async () => {
  const page = await openMoment(practice, asTeacher);
  await STATES.statement?.(page);
  await pressInDialog(page, 'checkbox', /^a first draft/);
  const shown = (await heardAs(page, 'textbox')).map(({ name }) => name);
  expect(shown).toEqual(expect.arrayContaining(['AI tool', 'Date', 'Your statement']));
  await pressDialogButton(page, /^Copy the statement/);
  await waitForWords(page, /^Statement copied/);
  const copied = await readClipboard(page);
  expect(copied).toMatch(/^AI supported: ChatGPT was used on \d+ \w+ \d{4} for a first draft\./);
  await copyReply(page);
  await settle(page, practice.recorder);
  expect(await buttonNamed(page, /^Write the line/)).toBeUndefined();
});

test('a pupil’s statement holds what the awarding bodies ask for', async () => {
  const page = await openMoment(practice, asPupil);
  await STATES.statement?.(page);
  await pressInDialog(page, 'checkbox', /^ideas/);
  await pressInDialog(page, 'checkbox', /^I have kept my questions/);
  await pressDialogButton(page, /^Copy the statement/);
  await waitForWords(page, /^Statement copied/);
  const copied = await readClipboard(page);
  expect(copied).toMatch(
    /^I used the AI tool ChatGPT on .* for ideas\. What I hand in is my own work\. I have kept my questions and its answers\.$/,
  );
});

test.each([
  ['9-11', /^Let’s keep this private/, /^Change the names for me$/],
  ['11+', /^Stopped, because it is private/, /^Swap names for placeholders$/],
] as const)('pupils of %s read words of their age', async (pupilReadingAge, title, fix) => {
  const page = await openMoment(practice, (policy) => ({ ...asPupil(policy), pupilReadingAge }));
  await paste(page, STOPPED);
  const dialog = await waitForDialog(page);
  expect(dialog.name).toMatch(title);
  expect(dialog.buttons.some((name) => fix.test(name))).toBe(true);
  await pressDialogButton(page, fix);
  await waitForNoDialog(page);
  expect(wordsIn(await composerText(page), IDENTIFIERS)).toEqual([]);
});
