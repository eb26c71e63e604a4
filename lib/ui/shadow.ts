/**
 * A place for our own widgets on a page that is not ours: one element with a closed shadow root, put in only when there is something to
 * show, because chat pages that hydrate late remove strangers.
 */
export interface Island {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  remove(): void;
}

/** Who gets the keys and edits made inside each of our islands; see `keepFromPage`. */
const islands = new Map<EventTarget, (event: Event) => void>();

/** `onEdit` is called for `input` events from inside, which the page never sees. */
export function mountIsland(css: string, onEdit: (event: Event) => void = () => {}): Island {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, css);
  document.documentElement.append(host);
  islands.set(host, onEdit);
  return {
    host,
    root,
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

/** True if the event comes from inside one of our islands. */
export const isOurs = (event: Event): boolean => event.composedPath().some((target) => islands.has(target));

const PRIVATE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'drop',
  'dragover',
];

/**
 * Keeps what a person types or copies in our islands from the page's listeners. Stopping an event at the window, in the capture phase, does not
 * undo its default action: letters still arrive, buttons still answer to Enter and dialogs to Escape. Call once, before the page's scripts.
 */
export function keepFromPage(): void {
  for (const type of PRIVATE_EVENTS) {
    window.addEventListener(
      type,
      (event) => {
        const host = event.composedPath().find((target) => islands.has(target));
        if (!host) return;
        event.stopImmediatePropagation();
        if (type === 'input') islands.get(host)?.(event);
      },
      true,
    );
  }
}
