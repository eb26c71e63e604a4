import { generic } from '../sites/generic.ts';
import type { SiteAdapter } from '../sites/types.ts';
import type { OpenRoot } from './answers.ts';
import { documentsOfPage } from './frames.ts';
import { pathOf } from './path.ts';

/** The box a person writes in: a text area, a text input, or the root of an editable region. */
export type Composer = HTMLElement;

/** Whoever signs in gives a name to the site and not to an AI. */
const EDITABLE =
  'textarea, :is(input:not([type]), input[type="text"], input[type="search"]):not([autocomplete*="user" i], [autocomplete*="email" i], ' +
  'form:has([type="password"]) *), [contenteditable]:not([contenteditable="false"])';

export interface Composers {
  /**
   * The composer that an event comes from, found from the event's own path: selectors drift and buttons are re-mounted, but the path is what the
   * person touched, through shadow roots too. The outermost editable element counts, since editors nest their blocks.
   */
  of(event: Event): Composer | undefined;
  /** Whether the event comes from one of the site's send buttons. */
  isSend(event: Event): boolean;
  /**
   * Those that hold text, by the site's selectors, on the page and in its frames, and all that were written in, such as the box in which an earlier
   * message is changed. With an event also in the shadow roots that it went through.
   */
  filled(event?: Event): Composer[];
  /** The one to write in, filled or not. */
  any(): Composer | undefined;
  /**
   * Whether Enter picks from a list that the page has open over the box, as of people to mention, and the box says so in the way of
   * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. Only where the gate knows the address to which the site sends: a page may say so wrongly.
   */
  isPicking(composer: Composer): boolean;
  /** Remembers that the person writes in it. */
  wrote(composer: Composer): void;
  /** The one last written in, if it is still on the page. */
  last(): Composer | undefined;
}

/**
 * Boxes and send buttons by the site's own selectors and by markers that outlive a redesign, both at any time: a site that has changed shall not have to be
 * found out first, and what has no draft beside it that must stay is never held.
 */
export function createComposers(site: SiteAdapter, openRoot: OpenRoot): Composers {
  const own = site.composer.join(',');
  const boxes = [own, ...generic.composer].join(',');
  const buttons = [...site.send, ...generic.send].join(',');
  const written = new Set<Composer>();
  /** Those still on the page, the last one last. */
  const writtenIn = () => [...written].filter((box) => box.isConnected || !written.delete(box));
  const lastOne = () => writtenIn().at(-1);

  return {
    of(event) {
      const elements = pathOf(event, openRoot).filter((target) => target instanceof HTMLElement);
      return elements.findLast((element) => element.matches(EDITABLE)) ?? elements.find((element) => element.isContentEditable);
    },
    isSend: (event) => pathOf(event, openRoot).some((target) => target instanceof Element && target.matches(buttons)),
    filled(event) {
      const roots = event ? pathOf(event, openRoot).filter((target) => target instanceof ShadowRoot) : [];
      const pages = documentsOfPage();
      const found = [...pages, ...roots].flatMap((root) => [...root.querySelectorAll<HTMLElement>(boxes)]);
      const all = [...found.filter((element) => element.matches(EDITABLE)), ...writtenIn(), ...pages.flatMap(writtenAsAWhole)];
      return [...new Set(all)].filter((composer) => readComposer(composer).trim() !== '');
    },
    any: () => lastOne() ?? document.querySelector<HTMLElement>(own) ?? document.querySelector<HTMLElement>(boxes) ?? undefined,
    isPicking(composer) {
      const root = composer.getRootNode() as Document | ShadowRoot;
      const option = root.getElementById(composer.getAttribute('aria-activedescendant') ?? '');
      return option?.checkVisibility() === true && site.endpoints.some(({ kind }) => kind === 'send');
    },
    wrote: (composer) => {
      written.delete(composer);
      written.add(composer);
    },
    last: lastOne,
  };
}

/** Old editors are a frame in which everything can be written on: https://developer.mozilla.org/docs/Web/API/Document/designMode */
const writtenAsAWhole = ({ designMode, body }: Document): HTMLElement[] => (designMode === 'on' && body ? [body] : []);

/** Where it is on the screen, for what is to stand near it. */
export const rectOf = (composer: Composer | undefined): DOMRect | undefined =>
  composer?.isConnected ? composer.getBoundingClientRect() : undefined;

/** The text as the person sees it, with line breaks. */
export function readComposer(composer: Composer): string {
  if (isField(composer)) return composer.value.trim() === '' ? shownBeside(composer) || composer.value : composer.value;
  // biome-ignore lint/performance/useDomNodeTextContent: only innerText has the line breaks the person sees
  return composer.innerText;
}

/**
 * Code editors take the keys in a field too small to be seen, empty it at once and show the text beside it. Only the field that has the keyboard: pages
 * have other fields that nobody sees.
 */
function shownBeside(field: HTMLElement): string {
  const { activeElement } = field.getRootNode() as Document | ShadowRoot;
  if (activeElement !== field || field.offsetWidth * field.offsetHeight > TINY) return '';
  let around = field.parentElement;
  // biome-ignore lint/performance/useDomNodeTextContent: what stands on the screen, and not what is hidden beside it
  for (let up = 3; up > 0 && around && around !== document.body && around.innerText.trim() === ''; up--) around = around.parentElement;
  // biome-ignore lint/performance/useDomNodeTextContent: as above
  return around && around !== document.body ? around.innerText : '';
}

/** Square pixels: a few letters' room. */
const TINY = 400;

export function isField(composer: Composer): composer is HTMLTextAreaElement | HTMLInputElement {
  return /^(?:TEXTAREA|INPUT)$/.test(composer.tagName); // `instanceof` is wrong for elements of another frame
}
