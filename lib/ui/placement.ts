/** Where something is on the screen, asked again whenever that may have changed; undefined when it is gone. */
export type Anchor = () => DOMRect | undefined;

/** From this size of window on, in pixels, things stand near the composer; below it they are sheets at the bottom (see the style sheets). */
const WIDE = 768;
const HIGH = 520;
const GAP = 12;

/** Puts a dialog beside the composer, where the eyes are: above it or below, wherever there is more room, in the middle if neither is enough. */
export function placeNear(element: HTMLElement, anchor: Anchor, enough: number): void {
  const { style } = element;
  style.cssText = '';
  const near = anchor();
  if (!near || near.width === 0 || innerWidth < WIDE || innerHeight < HIGH) return;
  const above = near.top - 2 * GAP;
  const below = innerHeight - near.bottom - 2 * GAP;
  if (Math.max(above, below) < enough) return;
  const width = element.offsetWidth;
  const left = Math.min(Math.max(GAP, near.left + (near.width - width) / 2), innerWidth - width - GAP);
  style.cssText = `margin:0;left:${left}px;right:auto;max-height:${Math.max(above, below)}px;`;
  style.cssText += above >= below ? `top:auto;bottom:${innerHeight - near.top + GAP}px` : `bottom:auto;top:${near.bottom + GAP}px`;
}

/** Keeps it there while the window changes its size. Returns how to stop. */
export function keepNear(element: HTMLElement, anchor: Anchor, enough: number): () => void {
  const place = () => placeNear(element, anchor, enough);
  place();
  window.addEventListener('resize', place);
  return () => window.removeEventListener('resize', place);
}
