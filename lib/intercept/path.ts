import type { OpenRoot } from './answers.ts';

/**
 * The targets an event went through, the innermost first. The browser's own path ends at the host of a closed shadow root; an extension may look
 * inside, and there it is the element under the pointer, or else the one that has the keyboard.
 */
export function pathOf(event: Event, openRoot: OpenRoot): EventTarget[] {
  const path = event.composedPath();
  for (let first = path[0]; first instanceof HTMLElement; first = path[0]) {
    const root = openRoot(first);
    if (!root || path.includes(root)) break;
    const inside = innermost(root, event);
    if (!inside || inside === first) break;
    path.unshift(...upTo(root, inside));
  }
  return path;
}

function innermost(root: ShadowRoot, event: Event): Element | null {
  const pointed = event instanceof MouseEvent && event.detail > 0 ? root.elementFromPoint(event.clientX, event.clientY) : null;
  const found = pointed ?? root.activeElement;
  return found && root.contains(found) ? found : null;
}

function upTo(root: ShadowRoot, from: Element): Node[] {
  const nodes: Node[] = [];
  for (let node: Node | null = from; node; node = node === root ? null : node.parentNode) nodes.push(node);
  return nodes;
}
