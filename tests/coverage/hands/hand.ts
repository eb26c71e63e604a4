import type { ElementHandle, Frame, Page } from 'puppeteer';
import type { DialogView } from '../../e2e/harness/dialog.ts';
import type { Replica } from '../../replicas/replica.ts';

/** A file on its way in: as a person has it on the disk. */
export interface FileOnDisk {
  readonly path: string;
  readonly name: string;
}

/**
 * A person's hands in one browser, on one open page. Everything goes through the browser's own input, so that its events are trusted.
 */
export interface Hand {
  readonly page: Page;
  readonly replica: Replica;
  type(text: string): Promise<void>;
  press(...keys: readonly Key[]): Promise<void>;
  pasteText(text: string): Promise<void>;
  pasteHtml(html: string): Promise<void>;
  pastePlain(text: string): Promise<void>;
  pasteImage(base64: string): Promise<void>;
  drop(text: string): Promise<void>;
  dropFile(file: FileOnDisk): Promise<void>;
  /** Through an input method: `steps` are shown on the way, then `text` is committed. */
  compose(steps: readonly string[], text: string): Promise<void>;
  /** Text that arrives without keys, as from dictation. */
  dictate(text: string): Promise<void>;
  /** Lollipop's dialog; undefined when none is open. */
  dialog(): Promise<DialogView | undefined>;
  /** Presses the dialog's button with this name. */
  answer(name: RegExp): Promise<void>;
}

export type Key = 'Control' | 'Shift' | 'Enter' | 'Space' | 'a' | 'v' | 'c' | 'Delete';

/** The frame that the message box is in. */
export async function frameOf(page: Page, { inFrame }: Replica): Promise<Page | Frame> {
  if (!inFrame) return page;
  const frame = await (await page.waitForSelector('#slot iframe[data-ready]'))?.contentFrame();
  if (!frame) throw new Error('the practice page has no frame');
  return frame;
}

export async function composerOf(page: Page, replica: Replica): Promise<ElementHandle<Element>> {
  const found = await (await frameOf(page, replica)).waitForSelector(replica.composer);
  if (!found) throw new Error('the practice page has no message box');
  return found;
}

/** The middle of an element in the coordinates of the page. */
export async function middleOf(element: ElementHandle<Element>): Promise<{ x: number; y: number }> {
  const { x, y } = await element.clickablePoint();
  return { x, y };
}

export async function sendButton(page: Page, replica: Replica): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(replica.send, { visible: true });
  if (!found) throw new Error('the practice page has no send button');
  return found;
}

/** Presses several keys at once: the last one while the others are held. */
export async function chord(page: Page, keys: readonly Key[], commands: readonly string[] = []): Promise<void> {
  const held = keys.slice(0, -1);
  const last = keys.at(-1) ?? 'Enter';
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last, commands.length > 0 ? { commands: [...commands] } : {});
  for (const key of held.toReversed()) await page.keyboard.up(key);
}
