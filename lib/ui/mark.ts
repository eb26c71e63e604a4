const SVG = 'http://www.w3.org/2000/svg';

/** Lollipop's own mark: the round sign on its stick that a crossing patrol holds up. Decorative, so hidden from screen readers. */
export function mark(size: number): SVGElement {
  const svg = element('svg', { viewBox: '0 0 32 32', width: String(size), height: String(size), 'aria-hidden': 'true' });
  svg.append(
    element('rect', { x: '14.5', y: '17', width: '3', height: '14', rx: '1.5', fill: '#8a93a1' }),
    element('circle', { cx: '16', cy: '12', r: '11', fill: '#f7c600', stroke: '#1a2230', 'stroke-width': '1.5' }),
    element('rect', { x: '8', y: '9.75', width: '16', height: '4.5', rx: '1', fill: '#1a2230' }),
  );
  return svg;
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}
