import { h } from '../elements.ts';
import { mark } from '../mark.ts';
import type { Say, WordKey } from '../words.ts';

/** The pages that the head of each leads to, in this order; a new one is one line here. `forWork`: not shown to pupils. */
const PAGES = {
  practice: { word: 'page_practice', forWork: false },
  status: { word: 'page_status', forWork: true },
  report: { word: 'page_report', forWork: true },
  builder: { word: 'page_builder', forWork: true },
} as const satisfies Record<string, { readonly word: WordKey; readonly forWork: boolean }>;

export interface Frame {
  /** The page that is shown, by the folder of its entrypoint. */
  readonly page: keyof typeof PAGES;
  readonly title: string;
  /** One or two sentences under the title. */
  readonly lead?: string;
  /** As the policy has it in `wording.organisationName`. */
  readonly organisation?: string | null;
  /** The policy's role is pupil. */
  readonly pupil?: boolean;
  /** Opened from a file: there are no other pages to go to. */
  readonly alone?: boolean;
}

/**
 * Puts a whole page up in one go: head with mark and pages, title, and `content` below it. Returns the `main` element, for pages that change
 * what stands there. Call it once, when everything is there to be shown.
 */
export function showPage(
  { page, title, lead, organisation, pupil = false, alone = false }: Frame,
  say: Say,
  ...content: Node[]
): HTMLElement {
  speak(say);
  document.title = `${title} – ${say('extension_name')}`;
  const main = h('main', { id: 'main', tabindex: '-1' }, h('h1', {}, title), lead && h('p', { class: 'lead' }, lead), ...content);
  document.body.replaceChildren(
    h('a', { class: 'skip', href: '#main' }, say('page_skip')),
    h('header', { class: 'page-head' }, h('div', {}, brand(organisation, say), !alone && ways(page, pupil, say))),
    main,
  );
  return main;
}

/** Language and direction of the page are those of its texts, not of the browser. */
export function speak(say: Say): void {
  document.documentElement.lang = say('language');
  document.documentElement.dir = say('direction');
}

function brand(organisation: string | null | undefined, say: Say): HTMLElement {
  const names = [say('extension_name'), organisation].map((name) => name && h('span', {}, name));
  return h('div', { class: 'brand' }, mark(34), ...names.filter((name) => name instanceof Node));
}

function ways(here: Frame['page'], pupil: boolean, say: Say): HTMLElement {
  const shown = Object.entries(PAGES).filter(([, { forWork }]) => !(pupil && forWork));
  const links = shown.map(([page, { word }]) =>
    h('a', { href: `/${page}.html`, 'aria-current': page === here ? 'page' : undefined }, say(word)),
  );
  return h('nav', { 'aria-label': say('page_pages') }, ...links);
}
