export type Words = readonly (readonly [type: string, text: string])[];

/**
 * Puts in what a paste or a drop brings, for the page to read. Firefox keeps from a page what a content script has put in, so there it is put in as by
 * the page: https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Sharing_objects_with_page_scripts
 */
export function fill(transfer: DataTransfer, files: readonly File[], words: Words = []): DataTransfer {
  const { items } = (transfer as DataTransfer & { readonly wrappedJSObject?: DataTransfer }).wrappedJSObject ?? transfer;
  for (const file of files) items.add(file);
  for (const [type, text] of words) items.add(text, type);
  return transfer;
}

const shared = { bubbles: true, cancelable: true, composed: true };

/** Firefox takes no transfer and makes one itself: https://github.com/w3c/clipboard-apis/issues/33 */
export function pasteOf(files: readonly File[], words: Words): ClipboardEvent {
  const paste = new ClipboardEvent('paste', { ...shared, clipboardData: new DataTransfer() });
  if (paste.clipboardData) fill(paste.clipboardData, files, words);
  return paste;
}

export const dragOf = (type: string, { clientX, clientY }: DragEvent, files: readonly File[], words: Words): DragEvent =>
  new DragEvent(type, { ...shared, dataTransfer: fill(new DataTransfer(), files, words), clientX, clientY });
