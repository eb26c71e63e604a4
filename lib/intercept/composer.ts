import { generic } from '../sites/generic.ts';
import type { SiteAdapter } from '../sites/types.ts';
import type { OpenRoot } from './answers.ts';
import { documentsOfPage } from './frames.ts';
import { pathOf } from './path.ts';

/** The box a person writes in: a text area, a text input, or the root of an editable region. */
export type Composer = HTMLElement;

const EDITABLE = 'textarea, input:not([type]), input[type="text"], input[type="search"], [contenteditable]:not([contenteditable="false"])';

export interface Composers {
  /**
   * The composer that an event comes from, found from the event's own path: selectors drift and buttons are re-mounted, but the path is what the
   * person touched, through shadow roots too. The outermost editable element counts, since editors nest their blocks.
   */
  of(event: Event): Composer | undefined;
  /** Whether the event comes from one of the site's send buttons. */
  isSend(event: Event): boolean;
  /**
   * Those that hold text, by the site's selectors, on the page and in its frames, and the one last written in, such as the box in which an earlier
   * message is changed. With an event also in the shadow roots that it went through.
   */
  filled(event?: Event): Composer[];
  /** The one to write in, filled or not. */
  any(): Composer | undefined;
  /** Remembers that the person writes in it. */
  wrote(composer: Composer): void;
  /** The one last written in, if it is still on the page. */
  last(): Composer | undefined;
}

/** While `isDegraded` says so, the markers that outlive a redesign count beside the site's own. */
export function createComposers(site: SiteAdapter, openRoot: OpenRoot, isDegraded: () => boolean): Composers {
  const markers = (kind: 'composer' | 'send') => [...site[kind], ...(isDegraded() ? generic[kind] : [])].join(',');
  let written: Composer | undefined;
  const lastOne = () => (written?.isConnected ? written : undefined);

  return {
    of(event) {
      const elements = pathOf(event, openRoot).filter((target) => target instanceof HTMLElement);
      return elements.findLast((element) => element.matches(EDITABLE)) ?? elements.find((element) => element.isContentEditable);
    },
    isSend: (event) => pathOf(event, openRoot).some((target) => target instanceof Element && target.matches(markers('send'))),
    filled(event) {
      const roots = event ? pathOf(event, openRoot).filter((target) => target instanceof ShadowRoot) : [];
      const found = [...documentsOfPage(), ...roots].flatMap((root) => [...root.querySelectorAll<HTMLElement>(markers('composer'))]);
      const last = lastOne();
      const all = new Set([...found.filter((element) => element.matches(EDITABLE)), ...(last ? [last] : [])]);
      return [...all].filter((composer) => readComposer(composer).trim() !== '');
    },
    any: () => lastOne() ?? document.querySelector<HTMLElement>(markers('composer')) ?? undefined,
    wrote: (composer) => {
      written = composer;
    },
    last: lastOne,
  };
}

/** Where it is on the screen, for what is to stand near it. */
export const rectOf = (composer: Composer | undefined): DOMRect | undefined =>
  composer?.isConnected ? composer.getBoundingClientRect() : undefined;

/** The text as the person sees it, with line breaks. */
export function readComposer(composer: Composer): string {
  if (isField(composer)) return composer.value;
  // biome-ignore lint/performance/useDomNodeTextContent: only innerText has the line breaks the person sees
  return composer.innerText;
}

export function isField(composer: Composer): composer is HTMLTextAreaElement | HTMLInputElement {
  return /^(?:TEXTAREA|INPUT)$/.test(composer.tagName); // `instanceof` is wrong for elements of another frame
}
