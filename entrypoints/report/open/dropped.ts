import type { SourceFile } from '../../../lib/counts/merge.ts';

/** Everything in what was dropped, folders in folders included. Files are opened one by one, when they are read: a trust has tens of thousands. */
export async function droppedFiles(transfer: DataTransfer): Promise<SourceFile[]> {
  // Entries have to be taken before the first wait: the list is empty afterwards.
  // https://developer.mozilla.org/docs/Web/API/DataTransferItem/webkitGetAsEntry
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files];
  const files: SourceFile[] = [];
  for (const entry of entries) await collect(entry, files);
  return files;
}

async function collect(entry: FileSystemEntry, files: SourceFile[]): Promise<void> {
  if (entry.isFile) files.push(source(entry as FileSystemFileEntry));
  else for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) await collect(child, files);
}

const source = (entry: FileSystemFileEntry): SourceFile => ({
  name: entry.name,
  text: async () => (await new Promise<File>((resolve, reject) => entry.file(resolve, reject))).text(),
});

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
