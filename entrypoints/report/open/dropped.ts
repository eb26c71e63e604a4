import type { GivenFile } from './read-ahead.ts';

/** A handle costs the browser half of what an entry does, and there may be tens of thousands; Firefox has entries only. https://developer.mozilla.org/docs/Web/API/DataTransferItem/getAsFileSystemHandle */
type DroppedItem = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };
type Listed = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };

/**
 * Everything in what was dropped, folders in folders included. Files are opened when they are read. The items have to be taken before the first wait, since the
 * list is empty afterwards, so this is to be called while the event is on its way. Rejects with the reason of the signal if that ends it.
 */
export function droppedFiles(transfer: DataTransfer): (signal: AbortSignal) => Promise<readonly GivenFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file') as DroppedItem[];
  const plain = fromFiles([...transfer.files]);
  const handles = items.map((item) => item.getAsFileSystemHandle?.());
  const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? []);
  return async (signal) => {
    const files: GivenFile[] = [];
    const given = await Promise.all(handles).catch(() => []);
    if (given.length > 0 && given.every((handle) => handle)) for (const handle of given) await collectHandle(handle, files, signal);
    else for (const entry of entries) await collectEntry(entry, files, signal);
    return items.length > 0 && entries.length > 0 ? files : plain;
  };
}

/** Files that were picked: they are open already. */
export const fromFiles = (files: readonly File[]): GivenFile[] => files.map((file) => ({ name: file.name, open: async () => file }));

async function collectHandle(handle: FileSystemHandle | null | undefined, files: GivenFile[], signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (handle?.kind === 'file') files.push({ name: handle.name, open: () => (handle as FileSystemFileHandle).getFile() });
  else if (handle) for await (const child of (handle as Listed).values()) await collectHandle(child, files, signal);
}

async function collectEntry(entry: FileSystemEntry, files: GivenFile[], signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (entry.isFile) files.push({ name: entry.name, open: () => fileOf(entry as FileSystemFileEntry) });
  else for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) await collectEntry(child, files, signal);
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

/** A reader gives a hundred at a time, and none at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return children;
    children.push(...some);
  }
}
