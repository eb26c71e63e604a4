import type { Page } from 'puppeteer';
import { insideFirefox, type Tab } from './inside-firefox.ts';

/*
 * Input that WebDriver BiDi has no command for, given to Firefox where its own tests give it:
 * https://searchfox.org/mozilla-central/source/testing/mochitest/tests/SimpleTest/EventUtils.js. The events are trusted.
 */

interface InputMethod {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: unknown): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, kind: number): void;
  setCaretInPendingComposition(at: number): void;
  flushPendingComposition(key: KeyboardEvent): boolean;
  commitCompositionWith(text: string, key: KeyboardEvent): void;
}
interface FirefoxWindow {
  readonly windowUtils: { sendContentCommandEvent(command: 'insertText', transferable: null, text: string): void };
}
declare const Cc: Readonly<Record<string, { createInstance(kind: unknown): InputMethod }>>;
declare const Ci: { readonly nsITextInputProcessor: unknown };

/** Writes through an input method; the last key chooses the candidate, as Enter does. */
export const composeInFirefox = (page: Page, steps: readonly string[], text: string): Promise<void> =>
  insideFirefox(page, writeThroughInputMethod, steps, text);

/** Text without keys, as the system's dictation gives it. */
export const dictateInFirefox = (page: Page, text: string): Promise<void> => insideFirefox(page, insertText, text);

/* What follows runs in Firefox's window, each function by itself. */

function writeThroughInputMethod(_tab: Tab, steps: readonly string[], text: string): void {
  const method = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!method?.beginInputTransactionForTests(window)) throw new Error('another input method is at work');
  for (const step of steps) {
    method.setPendingCompositionString(step);
    method.appendClauseToPendingComposition(step.length, method.ATTR_RAW_CLAUSE);
    method.setCaretInPendingComposition(step.length);
    method.flushPendingComposition(new KeyboardEvent('', { key: 'a', code: 'KeyA', keyCode: 65 }));
  }
  method.commitCompositionWith(text, new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 }));
}

function insertText(_tab: Tab, text: string): void {
  (window as unknown as FirefoxWindow).windowUtils.sendContentCommandEvent('insertText', null, text);
}
