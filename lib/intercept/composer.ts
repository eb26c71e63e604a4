import type { SiteAdapter } from '../sites/types.ts';

/** The box a person writes in: a text area, a text input, or the root of an editable region. */
export type Composer = HTMLElement;

const EDITABLE = 'textarea, input:not([type]), input[type="text"], input[type="search"], [contenteditable]:not([contenteditable="false"])';

/**
 * The composer that an event comes from, found from the event's own path: selectors drift and buttons are re-mounted, but the path is what the
 * person touched, through shadow roots too. The outermost editable element counts, since editors nest their blocks.
 */
export function composerOf(event: Event): Composer | undefined {
  const elements = event.composedPath().filter((target) => target instanceof HTMLElement);
  return elements.findLast((element) => element.matches(EDITABLE)) ?? elements.find((element) => element.isContentEditable);
}

/** The composers on the page that hold text, for events that come from elsewhere, such as a send button. */
export function filledComposers(site: SiteAdapter): Composer[] {
  const all = document.querySelectorAll<HTMLElement>(site.composer.join(','));
  return [...all].filter((element) => element.matches(EDITABLE) && readComposer(element).trim() !== '');
}

/** The text as the person sees it, with line breaks. */
export function readComposer(composer: Composer): string {
  if (isField(composer)) return composer.value;
  // biome-ignore lint/performance/useDomNodeTextContent: only innerText has the line breaks the person sees
  return composer.innerText;
}

export function isField(composer: Composer): composer is HTMLTextAreaElement | HTMLInputElement {
  return composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement;
}
