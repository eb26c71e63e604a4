/** Files in and out of the page, without a server: the browser's own dialogs. */

/** The file that the person chooses; undefined if none. */
export function openFile(accept: string): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/** Saves under this name in the folder for downloads. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // Browsers read the address a moment after the click; it goes with the page in any case.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
