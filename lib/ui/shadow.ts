import { islands } from './islands.ts';

/**
 * A place for our own widgets on a page that is not ours: one element with a closed shadow root, put in only when there is something to
 * show, because chat pages that hydrate late remove strangers.
 */
export interface Island {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it elsewhere when a page has taken it away, as some do with whatever is not theirs. False when there is no other place. */
  putBack(): boolean;
  remove(): void;
}

/** `onEdit` is called for `input` events from inside, which the page never sees. */
export function mountIsland(css: string, onEdit: (event: Event) => void = () => {}): Island {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  const places = ['html', 'body', 'body > :is(main, div, form, section)'];
  const put = (): boolean => {
    const place = places.shift();
    const found = place === undefined ? null : document.querySelector(place);
    found?.append(host);
    return found ? host.isConnected : place !== undefined && put();
  };
  put();
  islands.set(host, onEdit);
  return {
    host,
    root,
    putBack: put,
    remove() {
      islands.delete(host);
      host.remove();
    },
  };
}

/** A constructed style sheet is not subject to the page's content security policy; Firefox does not take one from a content script (bug 1751346). */
function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
