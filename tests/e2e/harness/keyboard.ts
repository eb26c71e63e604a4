import type { KeyInput, Page } from 'puppeteer';

/** Somebody without a mouse, who counts. */
export interface Keyboard {
  /** Tab until the control has the focus; fails after a whole round. */
  tabTo(selector: string): Promise<void>;
  /** The same backwards. */
  tabBackTo(selector: string): Promise<void>;
  press(key: KeyInput): Promise<void>;
  type(text: string): Promise<void>;
  selectAll(): Promise<void>;
  /** Keys pressed so far; a shortcut is one. */
  strokes(): number;
  /** Things done so far: a control reached, a key or a text given. */
  steps(): number;
}

const MOST_TABS = 300;

export function keyboardOf(page: Page): Keyboard {
  let strokes = 0;
  let steps = 0;
  const has = (selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  const reach = async (selector: string, back: boolean) => {
    steps += 1;
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await has(selector)) return;
      if (back) await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (back) await page.keyboard.up('Shift');
      strokes += 1;
    }
    throw new Error(`The keyboard does not get to ${selector}`);
  };
  return {
    tabTo: (selector) => reach(selector, false),
    tabBackTo: (selector) => reach(selector, true),
    async press(key) {
      steps += 1;
      strokes += 1;
      await page.keyboard.press(key);
    },
    async type(text) {
      steps += 1;
      strokes += text.length;
      await page.keyboard.type(text);
    },
    async selectAll() {
      steps += 1;
      strokes += 1;
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
    },
    strokes: () => strokes,
    steps: () => steps,
  };
}
