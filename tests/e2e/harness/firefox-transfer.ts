import type { Page } from 'puppeteer';
import { insideFirefox, type Tab } from './inside-firefox.ts';

/*
 * Drops, and pastes of pictures. A Firefox without a window has no drags, and its clipboard takes words alone; so both begin in the page's process, as in
 * Firefox's own tests: https://searchfox.org/mozilla-central/source/testing/mochitest/tests/SimpleTest/EventUtils.js. The events are trusted,
 * go the way of the system's own, and editors answer to them as to those.
 */

interface Given {
  readonly type: 'drop' | 'paste';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly files: readonly File[];
}
interface DragSession {
  dataTransfer: DataTransfer;
  dragAction: number;
  endDragSession(done: boolean, modifiers: number): void;
}
interface DragService {
  startDragSessionForTests(window: Window, effect: number): void;
  getCurrentSession(window: Window): DragSession;
}
/** A window as Firefox's own scripts have it. */
type View = Window &
  typeof globalThis & {
    readonly mozInnerScreenX: number;
    readonly mozInnerScreenY: number;
    readonly windowUtils: { dispatchDOMEventViaPresShellForTesting(target: Element, event: Event): boolean };
  };
interface FrameScript {
  readonly content: View;
  addMessageListener(name: string, hear: (message: { readonly data: Given }) => void): void;
  sendAsyncMessage(name: string, data: unknown): void;
}
declare const Cc: Readonly<Record<string, { getService(kind: unknown): DragService }>>;
declare const Ci: { readonly nsIDragService: { readonly DRAGDROP_ACTION_COPY: number } };
declare const Cu: {
  Sandbox(of: Window, options: object): Record<string, unknown>;
  cloneInto(value: unknown, into: unknown, options: object): unknown;
  evalInSandbox(script: string, sandbox: unknown): DataTransfer;
};

/** What a paste or a drop brings: a text, or a file by its path. */
export interface Brought {
  readonly text?: string;
  readonly path?: string;
}

/** Drops something at a point of the page. */
export const dropInFirefox = (page: Page, at: { readonly x: number; readonly y: number }, brought: Brought): Promise<void> =>
  give(page, 'drop', at, brought);

/** Pastes something where the keyboard is. */
export const pasteInFirefox = (page: Page, brought: Brought): Promise<void> => give(page, 'paste', { x: 0, y: 0 }, brought);

async function give(page: Page, type: Given['type'], { x, y }: { x: number; y: number }, { text = '', path = '' }: Brought): Promise<void> {
  const complaint = await insideFirefox(page, handOver, { type, x, y, text, path }, String(inPage), `lollipop-${crypto.randomUUID()}`);
  if (complaint !== '') throw new Error(`Firefox could not give it to the page: ${complaint}`);
}

/* What follows runs in Firefox's window and in the page's process, each function by itself. */

async function handOver(
  { messageManager }: Tab,
  {
    path,
    ...given
  }: { readonly type: Given['type']; readonly x: number; readonly y: number; readonly text: string; readonly path: string },
  script: string,
  name: string,
): Promise<string> {
  const onDisk = File as unknown as { createFromFileName(path: string): Promise<File> };
  const files = path === '' ? [] : [await onDisk.createFromFileName(path)];
  const answer = new Promise<string>((resolve) => {
    messageManager.addMessageListener(`${name}-done`, ({ data }) => resolve(String(data)));
  });
  messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(`(${script})(this, '${name}')`)}`, false);
  messageManager.sendAsyncMessage(name, { ...given, files });
  return answer;
}

function inPage(script: FrameScript, name: string): void {
  type Found = readonly [element: Element | null, x: number, y: number];
  type Deep = Element & { readonly openOrClosedShadowRoot: ShadowRoot | null; readonly contentDocument?: Document | null };
  const at = (root: DocumentOrShadowRoot, x: number, y: number): Found => {
    const element = root.elementFromPoint(x, y) as Deep | null;
    const below = element?.openOrClosedShadowRoot;
    const deeper = element?.localName === 'textarea' ? null : below?.elementFromPoint(x, y);
    if (below && deeper && deeper !== element) return at(below, x, y);
    const edge = element?.getBoundingClientRect();
    return edge && element?.contentDocument ? at(element.contentDocument, x - edge.x, y - edge.y) : [element, x, y];
  };
  const focused = (root: DocumentOrShadowRoot): Element | null => {
    const element = root.activeElement as Deep | null;
    const below = element?.contentDocument ?? element?.openOrClosedShadowRoot;
    return (below && focused(below)) ?? element;
  };
  // The page must own what it is to read.
  const fill = (data: DataTransfer | null, { text, files }: Given, view: View): DataTransfer => {
    const sandbox = Cu.Sandbox(view, { sandboxPrototype: view, wantXrays: false });
    sandbox.data = data;
    sandbox.words = text;
    sandbox.files = Cu.cloneInto(files, sandbox, { wrapReflectors: true });
    return Cu.evalInSandbox(
      "if (words !== '') data.setData('text/plain', words); for (const file of files) data.items.add(file); data",
      sandbox,
    );
  };
  const shared = { bubbles: true, cancelable: true, composed: true };
  const paste = (given: Given, target: Element, view: View): void => {
    const event = new view.ClipboardEvent('paste', shared); // comes with a transfer of its own
    fill(event.clipboardData, given, view);
    target.dispatchEvent(event); // trusted, because a script of Firefox sends it
  };
  const drop = (given: Given, [target, clientX, clientY]: Found, view: View): void => {
    const service = Cc['@mozilla.org/widget/dragservice;1']?.getService(Ci.nsIDragService);
    if (!service || !target) throw new Error('there are no drags');
    const { content } = script;
    service.startDragSessionForTests(content, Ci.nsIDragService.DRAGDROP_ACTION_COPY);
    const session = service.getCurrentSession(content);
    session.dataTransfer = fill(new view.DataTransfer(), given, view);
    session.dataTransfer.effectAllowed = 'all';
    const screen = { screenX: content.mozInnerScreenX + given.x, screenY: content.mozInnerScreenY + given.y };
    for (const type of ['dragover', 'drop']) {
      const own = session.dataTransfer as DataTransfer & { mozCloneForEvent(type: string): DataTransfer };
      const event = new view.DragEvent(type, { ...shared, ...screen, clientX, clientY, view, dataTransfer: own.mozCloneForEvent(type) });
      session.dragAction = Ci.nsIDragService.DRAGDROP_ACTION_COPY;
      view.windowUtils.dispatchDOMEventViaPresShellForTesting(target, event);
    }
    session.endDragSession(true, 0);
  };
  script.addMessageListener(name, ({ data }) => {
    try {
      const { document: top } = script.content;
      const found: Found = data.type === 'drop' ? at(top, data.x, data.y) : [focused(top), 0, 0];
      const view = found[0]?.ownerDocument.defaultView as View | null | undefined;
      if (!found[0] || !view) throw new Error('nothing is there');
      if (data.type === 'drop') drop(data, found, view);
      else paste(data, found[0], view);
      script.sendAsyncMessage(`${name}-done`, '');
    } catch (error) {
      script.sendAsyncMessage(`${name}-done`, String(error));
    }
  });
}
