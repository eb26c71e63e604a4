import type { Page } from 'puppeteer';
import { expect, test } from 'vitest';
import { counted } from './harness/counts.ts';
import {
  buttonNamed,
  findDialog,
  heardAs,
  pressDialogButton,
  pressInDialog,
  waitForDialog,
  waitForNoDialog,
  waitForWords,
} from './harness/dialog.ts';
import { untilInPage } from './harness/in-page.ts';
import { asTeacher, CLASS_LIST, JUSTIFIED, LISTED, openMoment, STATES } from './harness/moments.ts';
import { composerText, focusComposer, paste, pressEnter, type } from './harness/person.ts';
import { sentPrompts, settle } from './harness/practice.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';
import { STOPPED, WARNED, wordsIn } from './harness/prompts.ts';

const practice = practiceOfFile();

const boxes = (page: Page) => heardAs(page, 'checkbox');
test('a class list of twenty is a safe prompt two keys after the dialog has opened', async () => {
  const page = await openMoment(practice, asTeacher);
  await paste(page, CLASS_LIST);
  await waitForDialog(page);
  expect((await boxes(page))[0]?.name).toMatch(/^20 names/);
  await page.keyboard.press('Enter'); // one: the fix has the focus
  await waitForNoDialog(page);
  await waitForWords(page, /^Names and numbers replaced/);
  await page.keyboard.press('Enter'); // two: sent
  await page.waitForSelector('[data-complete]');
  const [sent = ''] = sentPrompts(practice.recorder);
  expect(sent).toContain('Pupil T');
  expect(sent).toContain('Put these pupils into four mixed groups.');
  expect(LISTED.filter((name) => new RegExp(`\\b${name}\\b`).test(practice.recorder.receivedText()))).toEqual([]);
});

test('a paragraph of an EHCP is one two keys later: what is left is said of nobody', async () => {
  const page = await openMoment(practice, asTeacher);
  await paste(
    page,
    'Section B: Chidera Okafor has a diagnosis of muscular dystrophy, uses a powered wheelchair and lives with his grandmother. Make it shorter.',
  );
  await waitForDialog(page);
  await page.keyboard.press('Enter');
  await waitForNoDialog(page);
  await waitForWords(page, /^Names and numbers replaced/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(practice.recorder)).toEqual([
    'Section B: Pupil A has a diagnosis of muscular dystrophy, uses a powered wheelchair and lives with his grandmother. Make it shorter.',
  ]);
});

test('Escape sends nothing, and the focus goes back to the box', async () => {
  const page = await openMoment(practice, asTeacher);
  await type(page, STOPPED);
  await pressEnter(page);
  await waitForDialog(page);
  await untilInPage(page, () => document.activeElement?.tagName === 'DIV');
  await page.keyboard.press('Escape');
  await waitForNoDialog(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('prompt-textarea');
  expect(await composerText(page)).toBe(STOPPED);
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
});

test('without the mouse: Tab reaches the ticks, the list and every button, and Space takes a tick away', async () => {
  const page = await openMoment(practice, asTeacher);
  await paste(page, STOPPED);
  await waitForDialog(page);
  const focused = async () => {
    const all = await Promise.all(['button', 'checkbox', 'link', 'group'].map((role) => heardAs(page, role)));
    return all.flat().find((one) => one.focused)?.name ?? '';
  };
  const reached = [await focused()];
  for (let i = 0; i < 14; i += 1) {
    await page.keyboard.press('Tab');
    reached.push(await focused());
  }
  expect(reached[0]).toBe('Replace with placeholders');
  for (const name of [
    /^Edit it myself/,
    /^Do not paste/,
    /^This is wrong/,
    /^A name/,
    /^A UPN/,
    /^Your text/,
    /^Show with placeholders/,
    /^AI policy, section 6/,
  ])
    expect(
      reached.some((one) => name.test(one)),
      `${name} among ${reached.join(' | ')}`,
    ).toBe(true);
  while (!/^A UPN/.test(await focused())) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await waitForWords(page, /^Without a tick this cannot go/);
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
});

test('a name that is kept goes on the word of the person, and what is ticked does not go', async () => {
  const page = await openMoment(practice, asTeacher);
  await paste(page, `${WARNED} His friend is Zofia Kowalska.`);
  await waitForDialog(page);
  await pressInDialog(page, 'DisclosureTriangle', /one by one/);
  await pressInDialog(page, 'checkbox', /^Jayden Smethwick/);
  await waitForWords(page, /^You keep: a name/);
  expect((await boxes(page))[0]).toMatchObject({ checked: 'mixed' });
  await pressDialogButton(page, /^Replace with placeholders/);
  await waitForNoDialog(page);
  await waitForWords(page, /^Names and numbers replaced/);
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  const [sent = ''] = sentPrompts(practice.recorder);
  expect(sent).toContain('Jayden Smethwick');
  expect(wordsIn(sent, ['Zofia', 'Kowalska'])).toEqual([]);
  await expect
    .poll(() => counted(practice))
    .toEqual(expect.arrayContaining(['identifiers warn continued none', 'identifiers warn redacted none']));
});

test('what the policy stops cannot be kept', async () => {
  const page = await openMoment(practice, asTeacher);
  await paste(page, STOPPED);
  await waitForDialog(page);
  await pressInDialog(page, 'checkbox', /^A UPN/);
  await waitForWords(page, /^Without a tick this cannot go/);
  expect(await buttonNamed(page, /^Replace with placeholders/)).toMatchObject({ disabled: true });
  await pressInDialog(page, 'checkbox', /^A UPN/);
  expect(await buttonNamed(page, /^Replace with placeholders/)).toMatchObject({ disabled: false });
});

test('going on takes a reason, which is counted as a code and remembered for this conversation', async () => {
  const page = await openMoment(practice, asTeacher);
  await type(page, JUSTIFIED);
  await pressEnter(page);
  await waitForDialog(page);
  expect((await heardAs(page, 'radio')).map(({ name }) => name)).toEqual([
    'Nobody real is meant',
    'All of this is published already',
    'Lollipop has this wrong',
  ]);
  expect(await buttonNamed(page, /^Send anyway/)).toMatchObject({ disabled: true });
  await pressInDialog(page, 'radio', /^Nobody real/);
  await pressDialogButton(page, /^Send anyway/);
  await waitForNoDialog(page);
  await focusComposer(page);
  await pressEnter(page);
  await page.waitForSelector('[data-complete]');
  expect(sentPrompts(practice.recorder)).toEqual([JUSTIFIED]);
  await expect.poll(() => counted(practice)).toContain('identifiers justify continued not_a_real_person');
});

test('a piece of work is asked about by its maker; where the tool may learn from it, consent is no answer', async () => {
  const page = await openMoment(practice, asTeacher);
  await STATES.work?.(page);
  expect((await heardAs(page, 'radio')).map(({ name }) => name)).toEqual(['Lollipop has this wrong', 'It is my own work']);
  const other = await openMoment(practice, (policy) => ({
    ...asTeacher(policy),
    tools: policy.tools.map((tool) => (tool.id === 'chatgpt' ? { ...tool, trainsOnInput: 'no' } : tool)),
  }));
  await STATES.work?.(other);
  expect((await heardAs(other, 'radio')).map(({ name }) => name)).toContain('Whoever made it has agreed');
});

test('the dialog stays on top of a modal that the site opens over it, and keeps its ticks and its focus', async () => {
  const page = await openMoment(practice, asTeacher);
  await paste(page, STOPPED);
  await waitForDialog(page);
  await pressInDialog(page, 'checkbox', /^A UPN/);
  await page.evaluate(() => {
    const modal = document.createElement('dialog');
    modal.textContent = 'Try our new model';
    document.body.append(modal);
    modal.showModal();
  });
  const onTop = () => {
    const top = document.elementFromPoint(innerWidth / 2, innerHeight / 3);
    return top?.parentElement === document.documentElement && top.tagName === 'DIV';
  };
  await untilInPage(page, onTop);
  expect((await boxes(page)).find(({ name }) => /^A UPN/.test(name))).toMatchObject({ checked: 'false' });
  await page.keyboard.press('Escape');
  await waitForNoDialog(page).catch(async () => expect((await findDialog(page))?.text).toContain('Try our new model'));
  await settle(page, practice.recorder);
  expect(sentPrompts(practice.recorder)).toEqual([]);
});

test('the dialog opens above a modal that is there already', async () => {
  const page = await openMoment(practice, asTeacher);
  await type(page, STOPPED);
  await page.evaluate(() => {
    const modal = document.createElement('dialog');
    document.body.append(modal);
    modal.showModal();
    window.__compose?.('');
  });
  await page.evaluate((text) => {
    window.__script = text;
    window.__compose?.(text);
    (document.querySelector('[data-testid="set-by-script"]') as HTMLElement).click();
  }, STOPPED);
  await untilInPage(page, () => document.elementFromPoint(innerWidth / 2, innerHeight / 3)?.parentElement === document.documentElement);
});
