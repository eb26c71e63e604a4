import type { Page } from 'puppeteer';
import { insideFirefox, type Tab } from '../../e2e/harness/inside-firefox.ts';

/*
 * Input that WebDriver BiDi has no command for, given to Firefox where its own tests give it:
 * https://searchfox.org/mozilla-central/source/testing/mochitest/tests/SimpleTest/EventUtils.js. The events are trusted.
 */

interface InputMethod {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: unknown): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, kind: number): void;
  setCaretInPendingComposition(at: number): void;
  flushPendingComposition(key: KeyboardEvent): boolean;
  commitCompositionWith(text: string, key: KeyboardEvent): void;
}
interface WindowUtils {
  sendContentCommandEvent(command: 'insertText', transferable: null, text: string): void;
  dispatchDOMEventViaPresShellForTesting(target: Element, event: Event): boolean;
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
interface FrameScript {
  readonly content: Window & { readonly mozInnerScreenX: number; readonly mozInnerScreenY: number };
  addMessageListener(name: string, hear: (message: { readonly data: Dragged }) => void): void;
  sendAsyncMessage(name: string, data: unknown): void;
}
interface Dragged {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly files: readonly File[];
}
declare const Cc: Readonly<Record<string, { createInstance(kind: unknown): InputMethod; getService(kind: unknown): DragService }>>;
declare const Ci: Readonly<Record<string, Readonly<Record<string, number>>>>;
declare const Cu: {
  Sandbox(of: Window, options: object): Record<string, unknown>;
  cloneInto(value: unknown, into: unknown, options: object): unknown;
  evalInSandbox(script: string, sandbox: unknown): unknown;
};

/** Writes through an input method; the last key chooses the candidate, as Enter does. */
export const composeInFirefox = (page: Page, steps: readonly string[], text: string): Promise<void> =>
  insideFirefox(page, writeThroughInputMethod, steps, text);

/** Text without keys, as the system's dictation gives it. */
export const dictateInFirefox = (page: Page, text: string): Promise<void> => insideFirefox(page, insertText, text);

/** Drops a text or a file at a point of the page. */
export async function dropInFirefox(page: Page, at: { x: number; y: number }, what: { text?: string; path?: string }): Promise<void> {
  const { text = '', path = '' } = what;
  const complaint = await insideFirefox(page, drop, { ...at, text, path }, `${insidePage}`, crypto.randomUUID());
  if (complaint !== '') throw new Error(`Firefox could not drop it: ${complaint}`);
}

/* What follows runs in Firefox's window, each function by itself. */

function writeThroughInputMethod(_tab: Tab, steps: readonly string[], text: string): void {
  const method = (Cc['@mozilla.org/text-input-processor;1'] as { createInstance(kind: unknown): InputMethod }).createInstance(
    Ci.nsITextInputProcessor,
  );
  if (!method.beginInputTransactionForTests(window)) throw new Error('another input method is at work');
  for (const step of steps) {
    method.setPendingCompositionString(step);
    method.appendClauseToPendingComposition(step.length, method.ATTR_RAW_CLAUSE);
    method.setCaretInPendingComposition(step.length);
    method.flushPendingComposition(new KeyboardEvent('', { key: 'a', code: 'KeyA', keyCode: 65 }));
  }
  method.commitCompositionWith(text, new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 }));
}

function insertText(_tab: Tab, text: string): void {
  (window as unknown as { readonly windowUtils: WindowUtils }).windowUtils.sendContentCommandEvent('insertText', null, text);
}

/** Hands the drag to the page's process, where alone a headless Firefox has drags, and gives its complaint. */
async function drop(
  { messageManager }: Tab,
  { x, y, text, path }: { readonly x: number; readonly y: number; readonly text: string; readonly path: string },
  script: string,
  name: string,
): Promise<string> {
  const disk = File as unknown as { createFromFileName(path: string): Promise<File> };
  const files = path === '' ? [] : [await disk.createFromFileName(path)];
  const answer = new Promise<string>((resolve) => {
    messageManager.addMessageListener(`${name}-done`, ({ data }) => resolve(data as string));
  });
  messageManager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(`(${script})(this, '${name}')`)}`, false);
  messageManager.sendAsyncMessage(name, { x, y, text, files });
  return answer;
}

/** In the page's process. The data belong to the page, which may read them when they are dropped and not before. */
function insidePage(script: FrameScript, name: string): void {
  const target = (root: DocumentOrShadowRoot, x: number, y: number): readonly [Element | null, number, number] => {
    const element = root.elementFromPoint(x, y);
    const shadow = (element as unknown as { readonly openOrClosedShadowRoot?: ShadowRoot | null } | null)?.openOrClosedShadowRoot;
    if (shadow?.elementFromPoint(x, y) && shadow.elementFromPoint(x, y) !== element) return target(shadow, x, y);
    const inner = (element as HTMLIFrameElement | null)?.contentDocument;
    const edge = element?.getBoundingClientRect();
    return inner && edge ? target(inner, x - edge.x, y - edge.y) : [element, x, y];
  };
  const dragged = ({ x, y, text, files }: Dragged): void => {
    const page = script.content;
    const [element, clientX, clientY] = target(page.document, x, y);
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) throw new Error('nothing is there');
    const sandbox = Cu.Sandbox(view, { sandboxPrototype: view, wantXrays: false });
    sandbox.text = text;
    sandbox.files = Cu.cloneInto(files, sandbox, { wrapReflectors: true });
    const fill = `const data = new DataTransfer(); if (text !== '') data.setData('text/plain', text); for (const file of files) data.items.add(file);
      data.effectAllowed = 'all'; data`;
    const service = (Cc['@mozilla.org/widget/dragservice;1'] as { getService(kind: unknown): DragService }).getService(Ci.nsIDragService);
    const copy = Ci.nsIDragService?.DRAGDROP_ACTION_COPY ?? 1;
    service.startDragSessionForTests(page, copy);
    const session = service.getCurrentSession(page);
    session.dataTransfer = Cu.evalInSandbox(fill, sandbox) as DataTransfer;
    const screen = { screenX: page.mozInnerScreenX + x, screenY: page.mozInnerScreenY + y };
    for (const type of ['dragover', 'drop']) {
      const clone = session.dataTransfer as DataTransfer & { mozCloneForEvent(type: string): DataTransfer };
      const place = { clientX, clientY, ...screen, view, bubbles: true, cancelable: true, composed: true };
      const event = new (view as Window & typeof globalThis).DragEvent(type, { ...place, dataTransfer: clone.mozCloneForEvent(type) });
      session.dragAction = copy;
      (view as unknown as { readonly windowUtils: WindowUtils }).windowUtils.dispatchDOMEventViaPresShellForTesting(element, event);
    }
    session.endDragSession(true, 0);
  };
  script.addMessageListener(name, ({ data }) => {
    try {
      dragged(data);
      script.sendAsyncMessage(`${name}-done`, '');
    } catch (error) {
      script.sendAsyncMessage(`${name}-done`, String(error));
    }
  });
}
