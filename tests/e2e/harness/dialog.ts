import type { Page } from 'puppeteer';
import { type Accessible, accessibleTree, type Place } from './accessible.ts';
import { soon, until, whenTrue } from './wait.ts';

/*
 * Lollipop's dialog lives in a closed shadow root that no script of the page can enter, and no script of a test either. So the tests see it
 * as a screen reader does, through the accessibility tree, and press its buttons with the mouse at the place where they stand on the screen.
 */

export interface DialogView {
  /** Its accessible name: the heading. */
  readonly name: string;
  /** All its words in reading order. */
  readonly text: string;
  readonly buttons: readonly string[];
  readonly modal: boolean;
}

/** The open dialog as a screen reader has it, or undefined. */
export async function findDialog(page: Page): Promise<DialogView | undefined> {
  const all = await inDialog(page);
  const [dialog] = all;
  if (dialog === undefined) return undefined;
  return {
    name: dialog.name,
    text: all
      .filter(isWords)
      .map(({ name }) => name)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    buttons: all.filter(isButton).map(({ name }) => name),
    modal: dialog.modal,
  };
}

/** Waits for the dialog; throws after `patience` milliseconds. */
export async function waitForDialog(page: Page, patience?: number): Promise<DialogView> {
  return until('No dialog opened.', () => findDialog(page), patience);
}

export async function waitForNoDialog(page: Page, patience?: number): Promise<void> {
  await until('The dialog is still open.', async () => whenTrue((await findDialog(page)) === undefined), patience);
}

/** Waits until Lollipop says that it has replaced the names and numbers; only then is the message box the person's again. */
export const waitForPlaceholders = (page: Page, patience?: number): Promise<void> =>
  waitForWords(page, /^Names and numbers replaced/, patience);

/** Clicks the dialog's button with this accessible name; throws, naming the buttons there are, if none comes. */
export async function pressDialogButton(page: Page, name: RegExp, patience?: number): Promise<void> {
  await press(page, () => inDialog(page), name, isButton, patience);
}

/** Clicks something of the dialog that is no button: `checkbox`, `radio`, `DisclosureTriangle`. */
export async function pressInDialog(page: Page, role: string, name: RegExp): Promise<void> {
  await press(
    page,
    () => inDialog(page),
    name,
    (one) => one.role === role,
  );
}

/** What a screen reader gets of everything on the page that has this role: names, and what is said of their state. */
export async function heardAs(page: Page, role: string): Promise<readonly Accessible[]> {
  return (await accessibleTree(page)).filter((one) => one.role === role);
}

/** The button that a screen reader names so, if there is one. */
export const buttonNamed = async (page: Page, name: RegExp): Promise<Accessible | undefined> =>
  (await heardAs(page, 'button')).find((button) => name.test(button.name));

/** Where the element of ours with this role and name stands on the screen. */
export async function placeOf(page: Page, role: RegExp, name: RegExp): Promise<Place> {
  const found = (await accessibleTree(page)).find((one) => role.test(one.role) && name.test(one.name));
  if (found === undefined) throw new Error(`There is nothing that is ${role} and called ${name}.`);
  return found.place(false);
}

/** Waits until these words are somewhere on the page, in ours or in its own. */
export async function waitForWords(page: Page, words: RegExp, patience?: number): Promise<void> {
  const says = (one: Accessible): boolean => isWords(one) && words.test(one.name);
  await until(`Nobody says ${words}.`, async () => whenTrue((await accessibleTree(page)).some(says)), patience);
}

/** Clicks a button that is not in a dialog, ours or the page's, by its accessible name. */
export async function pressButton(page: Page, name: RegExp): Promise<void> {
  await press(page, () => accessibleTree(page), name, isButton, 0);
}

/** On a busy machine the tree of a page that is changing may lack for a moment what was in it before. */
async function press(
  page: Page,
  read: () => Promise<readonly Accessible[]>,
  name: RegExp,
  fits = isButton,
  patience?: number,
): Promise<void> {
  let all: readonly Accessible[] = [];
  const find = async () => {
    all = await read();
    return all.find((one) => fits(one) && name.test(one.name));
  };
  const button = await soon(find, patience);
  if (button === undefined) {
    const names = all.filter(isButton).map((one) => one.name);
    throw new Error(`There is no button ${name}; there are: ${names.join(' | ') || 'none, or no dialog is open'}`);
  }
  const { left, top, right, bottom } = await button.place(true);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

const isWords = ({ role }: Accessible): boolean => role === 'StaticText';
const isButton = ({ role }: Accessible): boolean => role === 'button';
const isDialog = ({ role }: Accessible): boolean => role === 'dialog' || role === 'alertdialog';

/** The dialog and all in it, in reading order; empty when none is open. */
async function inDialog(page: Page): Promise<readonly Accessible[]> {
  const all = await accessibleTree(page);
  const at = all.findIndex(isDialog);
  if (at < 0) return [];
  const { depth } = all[at] as Accessible;
  const end = all.findIndex((one, i) => i > at && one.depth <= depth);
  return all.slice(at, end < 0 ? undefined : end);
}
