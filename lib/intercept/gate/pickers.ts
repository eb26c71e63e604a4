import { packPart } from '../channel.ts';
import type { Gate } from './ask.ts';
import { natives } from './natives.ts';

type Picker<Result> = (...args: unknown[]) => Promise<Result>;

/** The pickers that browsers on Chromium have (https://wicg.github.io/file-system-access/). */
interface WithPickers {
  showOpenFilePicker?: Picker<FileSystemFileHandle[]>;
  showDirectoryPicker?: Picker<FileSystemDirectoryHandle>;
}

/**
 * Tells the guard of files that are chosen by ways it cannot see: inputs outside the document, whose events reach nobody but the page, and the
 * pickers of the file system, which make no events at all. A picker that may not go fails as if the person had closed it.
 */
export function gatePickers({ ear }: Gate): void {
  const tell = (input: EventTarget) => natives.dispatch(ear, new natives.MouseEvent('picker', { relatedTarget: input }));
  const telling = <Method extends (this: HTMLInputElement) => void>(native: Method): Method =>
    new Proxy(native, {
      apply(target, self: HTMLInputElement, args: []) {
        if (natives.kindOf(self) === 'HTMLInputElement' && self.type === 'file') tell(self);
        return natives.apply(target, self, args);
      },
    });
  HTMLElement.prototype.click = telling(HTMLElement.prototype.click as () => void);
  HTMLInputElement.prototype.showPicker = telling(HTMLInputElement.prototype.showPicker);

  let asked = 0;
  /** The guard cancels the question to say that it will answer. */
  const ask = (what: 'files' | 'folder', list: string) =>
    new natives.Promise<boolean>((resolve) => {
      const answer = `answer${++asked}`;
      natives.listen(ear, answer, (event) => resolve((event as CustomEvent<string>).detail === 'yes'), false);
      const question = new natives.CustomEvent(what, { detail: `${answer}\n${list}`, cancelable: true });
      if (natives.dispatch(ear, question)) resolve(false);
    });
  const closed = () => new natives.DOMException('The user aborted a request.', 'AbortError');

  const page = window as WithPickers;
  if (page.showOpenFilePicker)
    page.showOpenFilePicker = new Proxy(page.showOpenFilePicker, {
      async apply(target, self, args) {
        const handles = await (natives.apply(target, self, args) as Promise<FileSystemFileHandle[]>);
        let list = '';
        for (const handle of handles) {
          const file = await natives.fileOf(handle);
          list += packPart('', natives.fileName(file), natives.blobSize(file));
        }
        if (await ask('files', list)) return handles;
        throw closed();
      },
    });
  if (page.showDirectoryPicker)
    page.showDirectoryPicker = new Proxy(page.showDirectoryPicker, {
      async apply() {
        await ask('folder', '');
        throw closed();
      },
    });
}
