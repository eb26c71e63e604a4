import { type Gate, outgoing } from './ask.ts';
import { natives } from './natives.ts';

/**
 * Puts the gate around addresses that a script gives to pictures, scripts, frames and links to load: that too is a request, and pages count clicks and ask
 * servers that way. A stopped one loads nothing and fails as if the address were wrong. Styles, `import()` and markup have no such door.
 */
export function gateElements(gate: Gate): void {
  const goes = (address: unknown) => gate.mayGo(outgoing('element', address, 'GET'), () => ['text', '']);
  for (const [{ prototype }, name] of [
    [HTMLImageElement, 'src'],
    [HTMLScriptElement, 'src'],
    [HTMLIFrameElement, 'src'],
    [HTMLLinkElement, 'href'],
    [HTMLAnchorElement, 'ping'],
  ] as const) {
    const native = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
    const set = native.set as (address: unknown) => void;
    Object.defineProperty(prototype, name, {
      ...native,
      set: new Proxy(set, {
        apply: (target, self, [address]: [unknown]) => natives.apply(target, self, [goes(address) ? address : NOWHERE]),
      }),
    });
  }

  Element.prototype.setAttribute = new Proxy(Element.prototype.setAttribute, {
    apply: (target, self, args: [string, string]) =>
      natives.apply(target, self, args[0] === 'src' && !goes(args[1]) ? ['src', NOWHERE] : args),
  });
}

const NOWHERE = 'about:invalid';
