import type { Page } from 'puppeteer';
import { chromiumTree } from './accessible-chromium.ts';
import { firefoxTree } from './accessible-firefox.ts';
import { isFirefox } from './inside-firefox.ts';

/** Edges in CSS pixels from the upper left corner of what is seen of the page. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One thing on a page as a screen reader has it. Roles go by Chromium’s names: `StaticText` is a run of words. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  /** How many things it is in. */
  readonly depth: number;
  readonly modal: boolean;
  /** `true`, `false` or `mixed`, as a word; undefined where nothing can be checked. */
  readonly checked?: string;
  readonly disabled: boolean;
  readonly focused: boolean;
  /** Where it stands; with `scroll`, after it has been brought into sight. */
  place(scroll: boolean): Promise<Place>;
}

/** All of a page, ours and its own, closed shadow roots and frames included, in reading order: what is in a thing follows it, deeper. */
export const accessibleTree = (page: Page): Promise<readonly Accessible[]> => (isFirefox(page) ? firefoxTree(page) : chromiumTree(page));
