import type { PlotOptions } from '@observablehq/plot';
import { plot } from '@observablehq/plot';

const SVG = 'http://www.w3.org/2000/svg';

export type Drawing = SVGSVGElement | HTMLElement;

/** Where a chart stands: its width and the size of its letters, both in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly type: number;
}

/** What an image says to somebody who does not see it. */
export interface Caption {
  readonly title: string;
  /** The numbers in a sentence. */
  readonly description: string;
}

/** Colours of the charts are custom properties of report.css, so that one drawing serves light, dark and print. */
export const TONES = ['one', 'changed', 'unsent', 'read', 'sent', 'disputed'] as const;
export type Tone = (typeof TONES)[number];
export const colour = (tone: Tone): string => `var(--tone-${tone})`;

let drawn = 0;

/**
 * Draws with Observable Plot, which makes plain SVG and no script, and gives the image its name. `role="img"` makes title and description the whole of
 * what a screen reader says; the table beside each chart has the numbers one by one. https://www.w3.org/TR/graphics-aam-1.0/#role-map-graphics-document
 */
export function draw({ title, description }: Caption, { width, type }: Room, options: PlotOptions): Drawing {
  drawn += 1;
  const drawing = plot({ ...options, width, style: { fontFamily: 'inherit', fontSize: `${type}px`, overflow: 'visible' } });
  const svg = drawing instanceof SVGSVGElement ? drawing : drawing.querySelector('svg');
  if (!svg) return drawing;
  // Plot names its groups, which an image has no use for: https://dequeuniversity.com/rules/axe/4.11/aria-prohibited-attr
  for (const group of svg.querySelectorAll('g')) group.removeAttribute('aria-label');
  const ids = [`title-${drawn}`, `description-${drawn}`];
  const [name, detail] = [title, description].map((text, at) => {
    const node = document.createElementNS(SVG, at === 0 ? 'title' : 'desc');
    node.id = ids[at] ?? '';
    node.textContent = text;
    return node;
  });
  svg.prepend(...[name, detail].filter((node) => node !== undefined));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', ids[0] ?? '');
  svg.setAttribute('aria-describedby', ids[1] ?? '');
  return drawing;
}

/** A mark for Plot that puts the hatching of what is not shown separately into the drawing; colours alone would not tell it from the rest. */
export function hatching(id: string): () => SVGElement {
  return () => {
    const pattern = element('pattern', { id, width: '6', height: '6', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
    pattern.append(element('rect', { width: '2', height: '6', fill: 'var(--quiet)' }));
    const definitions = element('defs', {});
    definitions.append(pattern);
    return definitions;
  };
}

/** What a legend shows of a colour, or of the hatching. */
export function swatch(tone: Tone | 'rest'): SVGElement {
  const svg = element('svg', { viewBox: '0 0 13 13', class: 'swatch', 'aria-hidden': 'true' });
  const [paint, path] = tone === 'rest' ? ['none', 'M0 8 8 0M0 13 13 0M5 13l8-8'] : [colour(tone), ''];
  svg.append(element('rect', { width: '13', height: '13', rx: '3', fill: paint }));
  svg.append(element('path', { d: path, stroke: 'var(--quiet)', 'stroke-width': '1.6' }));
  return svg;
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}
