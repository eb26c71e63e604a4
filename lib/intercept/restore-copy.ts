import type { Piece } from '../redact/restore.ts';

/** What is copied, in the two forms that a clipboard takes; `html` is empty where there is none. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Puts the names back in. Undefined where there is nothing to put back. */
export function withNames({ text, html }: Copied, restore: (text: string) => Piece[]): Copied | undefined {
  const pieces = restore(text);
  if (!pieces.some(({ label }) => label)) return undefined;
  return { text: joined(pieces), html: html && nameHtml(html, restore) };
}

const joined = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** In a document without a window: no script, no custom element and no observer of the page gets to see it. */
function nameHtml(html: string, restore: (text: string) => Piece[]): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) node.nodeValue = joined(restore(node.nodeValue ?? ''));
  return body.innerHTML;
}

/** What a copy would take now: the selection of the tree that the event comes from, or the marked part of a field. */
export function selected(target: EventTarget | undefined): Copied {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) {
    return { text: target.value.slice(target.selectionStart ?? 0, target.selectionEnd ?? 0), html: '' };
  }
  const root = target instanceof Node ? (target.getRootNode() as Partial<Document>) : document;
  const selection = root.getSelection?.() ?? document.getSelection();
  return { text: selection?.toString() ?? '', html: selection?.rangeCount === 1 ? htmlOf(selection.getRangeAt(0)) : '' };
}

/**
 * The markup of a range, copied into a document without a window: a copy made in the page's own would run the constructors of its custom elements,
 * in the middle of our event.
 */
function htmlOf({ commonAncestorContainer, startContainer, startOffset, endContainer, endOffset }: Range): string {
  const away = document.implementation.createHTMLDocument('');
  const box = away.body.appendChild(away.importNode(commonAncestorContainer, true));
  const there = (node: Node): Node => {
    if (node === commonAncestorContainer || !node.parentNode) return box;
    return there(node.parentNode).childNodes[[...node.parentNode.childNodes].indexOf(node as ChildNode)] ?? box;
  };
  const range = away.createRange();
  range.setStart(there(startContainer), startOffset);
  range.setEnd(there(endContainer), endOffset);
  return markupOf(range.cloneContents());
}

/** Of a reply as a whole. */
export const htmlOfElement = (element: Element): string =>
  markupOf(document.implementation.createHTMLDocument('').importNode(element, true));

/** Words that a page received in pieces lie in as many text nodes; what is no part of the words goes. */
function markupOf(content: DocumentFragment | Element): string {
  const box = (content.ownerDocument as Document).createElement('div');
  box.append(content);
  for (const extra of box.querySelectorAll('script, style, button, svg, input, textarea')) extra.remove();
  box.normalize();
  return box.innerHTML;
}

/** Writes to the clipboard from the extension's own world. Needs a press by the person in the last seconds; false where the browser refuses. */
export async function write({ text, html }: Copied): Promise<boolean> {
  const blob = (words: string, type: string) => ({ [type]: new Blob([words], { type }) });
  try {
    await navigator.clipboard.write([new ClipboardItem({ ...blob(text, 'text/plain'), ...(html && blob(html, 'text/html')) })]);
    return true;
  } catch {
    return false;
  }
}
