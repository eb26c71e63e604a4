import type { Page } from 'puppeteer';

declare global {
  interface Window {
    /** Everything the page got hold of. */
    seen?: string[];
  }
}

/** A page that listens to everything it can, from before its own first script; `takeSeen` gives what it came by. */
export async function listenToEverything(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    window.seen = seen;
    const see = (value: unknown): void => {
      if (typeof value === 'string') seen.push(value);
    };
    const look = () => {
      see(document.documentElement?.outerHTML);
      see(document.getSelection()?.toString());
      see(document.activeElement?.outerHTML);
      // biome-ignore lint/performance/useDomNodeTextContent: what can be seen counts
      see(document.documentElement?.innerText);
    };
    const types = Object.keys(Object.getOwnPropertyDescriptors(HTMLElement.prototype)).concat(
      Object.keys(window),
      'oncopy',
      'oncut',
      'onpaste',
      'onselectionchange',
    );
    for (const type of new Set(types.filter((name) => name.startsWith('on')).map((name) => name.slice(2)))) {
      addEventListener(
        type,
        (event) => {
          look();
          see((event as CustomEvent).detail);
          see((event as InputEvent).data);
          const data = (event as ClipboardEvent).clipboardData ?? (event as InputEvent).dataTransfer;
          for (const kind of ['text/plain', 'text/html']) see(data?.getData(kind));
          for (const target of event.composedPath()) if (target instanceof Element) see(target.outerHTML);
        },
        true,
      );
    }
    for (const type of ['lollipop:offer', 'lollipop:wanted', 'lollipop:door', 'copied']) addEventListener(type, look, true);
    new MutationObserver((changes) => {
      look();
      for (const { addedNodes, target } of changes) {
        see((target as Element).textContent);
        for (const node of addedNodes) {
          see(node.textContent);
          const { shadowRoot } = node as Element;
          if (shadowRoot) see(shadowRoot.innerHTML);
        }
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const { prototype } = Clipboard;
    for (const name of ['writeText', 'write'] as const) {
      const native = prototype[name] as (...args: unknown[]) => Promise<void>;
      Object.defineProperty(prototype, name, {
        configurable: true,
        writable: true,
        async value(this: Clipboard, ...args: unknown[]) {
          see(args[0]);
          for (const item of typeof args[0] === 'string' ? [] : (args[0] as ClipboardItem[]))
            for (const type of item.types) see(await (await item.getType(type)).text());
          return native.apply(this, args);
        },
      });
    }
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
    for (const name of ['setData', 'getData'] as const) {
      const native = DataTransfer.prototype[name] as (...args: string[]) => string;
      Object.defineProperty(DataTransfer.prototype, name, {
        configurable: true,
        writable: true,
        value(this: DataTransfer, ...args: string[]) {
          for (const arg of args) see(arg);
          const got = native.apply(this, args);
          see(got);
          return got;
        },
      });
    }
    customElements.define(
      'page-element',
      class extends HTMLElement {
        constructor() {
          super();
          new MutationObserver(() => see(this.textContent)).observe(this, { subtree: true, childList: true, characterData: true });
          const clipboard = (window.event as ClipboardEvent | undefined)?.clipboardData;
          queueMicrotask(() => see(clipboard?.getData('text/plain')));
        }
      },
    );
    setInterval(look, 50);
    setInterval(() => see(Object.getOwnPropertyNames(window).join(' ')), 500);
  });
}

/** What the page has seen since it was opened or last asked. */
export const takeSeen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const all = [...new Set(window.seen)].join('\n');
    if (window.seen) window.seen.length = 0;
    return all;
  });
