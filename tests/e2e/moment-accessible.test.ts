import { expect, test } from 'vitest';
import { directions, faultsInOurs } from './harness/axe-inside.ts';
import { heardAs, placeOf, pressDialogButton, waitForDialog, waitForPlaceholders } from './harness/dialog.ts';
import { asPupil, asTeacher, openMoment, STATES } from './harness/moments.ts';
import { composerText, paste } from './harness/person.ts';
import { practiceOfFile } from './harness/practice-of-file.ts';

const practice = practiceOfFile();

const SCREENS = [
  { scheme: 'light', width: 1280, height: 800 },
  { scheme: 'dark', width: 1280, height: 800 },
  { scheme: 'light', width: 320, height: 720 },
  { scheme: 'dark', width: 640, height: 400 }, // what is left of 1280 by 800 at 200 %
] as const;

const cases = Object.keys(STATES).flatMap((state) => SCREENS.map((screen) => ({ state, ...screen })));

test.each(cases)(
  '$state: nothing that axe can find, and everything has a name, in $scheme at $width by $height',
  async ({ state, ...screen }) => {
    const page = await openMoment(practice, state === 'help' ? asPupil : asTeacher, screen);
    await STATES[state]?.(page);
    expect(await faultsInOurs(page)).toEqual([]);
    for (const role of ['button', 'checkbox', 'radio', 'textbox', 'link']) {
      for (const { name } of await heardAs(page, role)) expect(name.trim(), role).not.toBe('');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing stands outside the window').toBeLessThanOrEqual(
      screen.width,
    );
  },
);

test.each(['warn', 'justify', 'block', 'edit', 'help', 'statement'])(
  '%s in the words for pupils has nothing that axe can find',
  async (state) => {
    const page = await openMoment(practice, asPupil);
    await STATES[state]?.(page);
    expect(await faultsInOurs(page)).toEqual([]);
  },
);

test('colours that the person has chosen for everything keep every state readable', async () => {
  const page = await openMoment(practice, asTeacher);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await STATES.list?.(page);
  expect(await faultsInOurs(page)).toEqual([]);
});

test('the dialog stands beside the composer where there is room, and is a sheet at the bottom where there is none', async () => {
  const wide = await openMoment(practice, asTeacher);
  await STATES.warn?.(wide);
  const composer = await (await wide.$('#prompt-textarea'))?.boundingBox();
  const near = await placeOf(wide, /^dialog$/, /./);
  expect(near.bottom).toBeLessThanOrEqual(composer?.y ?? 0);
  expect((composer?.y ?? 0) - near.bottom, 'close by').toBeLessThan(60);
  await wide.close();
  const narrow = await openMoment(practice, asTeacher, { width: 320, height: 720 });
  await STATES.warn?.(narrow);
  const sheet = await placeOf(narrow, /^dialog$/, /./);
  expect([sheet.left, sheet.right, sheet.bottom]).toEqual([0, 320, 720]);
});

test('a text that runs from right to left does so in the dialog, whose own words do not; only names go', async () => {
  const page = await openMoment(practice, asTeacher);
  const rows = ['محمد الحسن', 'فاطمة خان', 'يوسف إبراهيم'].map((name) => `${name}, 8B, 01/02/2012`);
  await paste(page, rows.join('\n'));
  await waitForDialog(page);
  expect(await directions(page)).toEqual({ text: 'rtl', dialog: 'ltr' });
  await pressDialogButton(page, /^Replace/);
  await waitForPlaceholders(page);
  expect(await composerText(page)).toMatch(/^Pupil A, 8B, [^\n]*\s+Pupil B, 8B, [^\n]*\s+Pupil C, 8B, [^\n]*$/);
});
