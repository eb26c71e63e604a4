import type { Page } from 'puppeteer';
import type { Accessible, Place } from './accessible.ts';
import { insideFirefox, type Tab } from './inside-firefox.ts';
import { until } from './wait.ts';

/** What Firefox starts with so that it has the tree of every page from the beginning, as for a person with a screen reader. */
export const SCREEN_READER = { 'accessibility.force_disabled': -1 };

/* Names in Firefox's own window: https://searchfox.org/mozilla-central/source/accessible/interfaces */
interface Node {
  readonly role: number;
  readonly name: string | null;
  readonly uniqueID: number;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
  getState(states: Out, more: Out): void;
  getBoundsInCSSPixels(x: Out, y: Out, width: Out, height: Out): void;
  scrollTo(how: number): void;
}
interface Out {
  value?: number;
}
interface Reader {
  getAccessibleFor(tab: Tab): Node | null;
  getStringRole(role: number): string;
}
declare const Cc: Readonly<Record<string, { getService(kind: unknown): Reader }>>;
declare const Ci: Readonly<Record<string, Readonly<Record<string, number>>>>;
declare const mozInnerScreenX: number;
declare const mozInnerScreenY: number;

type Seen = Omit<Accessible, 'place'> & { readonly id: number };

/** Firefox's names of roles that have another one here. */
const ROLES: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  'toggle button': 'button',
  'text leaf': 'StaticText',
  statictext: 'StaticText',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  summary: 'DisclosureTriangle',
};

/** The tree of a page as Firefox's own process has it for screen readers. */
export async function firefoxTree(page: Page): Promise<Accessible[]> {
  const seen = await insideFirefox(page, readTree);
  return seen.map(({ id, ...node }) => ({
    ...node,
    role: ROLES[node.role] ?? node.role,
    place: (scroll) => (scroll ? broughtIntoSight(page, id) : placeOf(page, id, false)),
  }));
}

/** Scrolling takes its way through the page's process, so the place is asked for until it is in sight. */
async function broughtIntoSight(page: Page, id: number): Promise<Place> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  return until('It does not come into sight.', async () => {
    const place = await placeOf(page, id, false);
    if (place.left >= 0 && place.top >= 0 && place.right <= width && place.bottom <= height) return place;
    await placeOf(page, id, true);
    return undefined;
  });
}

const placeOf = (page: Page, id: number, scroll: boolean): Promise<Place> => insideFirefox(page, readPlace, id, scroll);

/* What follows runs in Firefox's window, each function by itself. */

function readTree(tab: Tab): Seen[] {
  const reader = (Cc['@mozilla.org/accessibilityService;1'] as { getService(kind: unknown): Reader }).getService(
    Ci.nsIAccessibilityService,
  );
  const { STATE_CHECKABLE, STATE_CHECKED, STATE_MIXED, STATE_UNAVAILABLE, STATE_FOCUSED, EXT_STATE_MODAL } =
    Ci.nsIAccessibleStates as Record<string, number>;
  const is = (states: Out, flag = 0) => ((states.value ?? 0) & flag) !== 0;
  const below = (node: Node, depth: number): Seen[] => {
    const states: Out = {};
    const more: Out = {};
    node.getState(states, more);
    const checked = is(states, STATE_MIXED) ? 'mixed' : String(is(states, STATE_CHECKED));
    const found: Seen[] = [
      {
        id: node.uniqueID,
        role: reader.getStringRole(node.role),
        name: node.name ?? '',
        depth,
        modal: is(more, EXT_STATE_MODAL),
        ...(is(states, STATE_CHECKABLE) ? { checked } : {}),
        disabled: is(states, STATE_UNAVAILABLE),
        focused: is(states, STATE_FOCUSED),
      },
    ];
    for (let child = node.firstChild; child; child = child.nextSibling) found.push(...below(child, depth + 1));
    return found;
  };
  const root = reader.getAccessibleFor(tab);
  return root ? below(root, 0) : [];
}

function readPlace(tab: Tab, id: number, scroll: boolean): Place {
  const reader = (Cc['@mozilla.org/accessibilityService;1'] as { getService(kind: unknown): Reader }).getService(
    Ci.nsIAccessibilityService,
  );
  const find = (node: Node | null): Node | undefined => {
    for (let one = node; one; one = one.nextSibling) {
      const found = one.uniqueID === id ? one : find(one.firstChild);
      if (found) return found;
    }
    return undefined;
  };
  const node = find(reader.getAccessibleFor(tab)?.firstChild ?? null);
  if (!node) throw new Error('It is no longer on the page.');
  if (scroll) node.scrollTo(Ci.nsIAccessibleScrollType?.SCROLL_TYPE_ANYWHERE ?? 0);
  const [x, y, width, height]: [Out, Out, Out, Out] = [{}, {}, {}, {}];
  node.getBoundsInCSSPixels(x, y, width, height);
  const page = tab.getBoundingClientRect();
  const left = (x.value ?? 0) - mozInnerScreenX - page.x;
  const top = (y.value ?? 0) - mozInnerScreenY - page.y;
  return { left, top, right: left + (width.value ?? 0), bottom: top + (height.value ?? 0) };
}
