import { element } from './thread.ts';

/** Sends one file where the site keeps them. Rejects when it did not get there. */
export type Upload = (file: File) => Promise<unknown>;

/** Files leave as soon as they are chosen, dropped or pasted, before anything is sent, as on most real sites. */
export function watchFiles(upload: Upload): void {
  const take = (files: Iterable<File>) => {
    for (const file of files) void show(file, upload);
  };
  const input = element<HTMLInputElement>('upload-files');
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
    input.value = '';
  });
  document.addEventListener('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault());
  document.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    take([...event.dataTransfer.files]);
  });
  document.addEventListener('paste', (event) => take([...(event.clipboardData?.files ?? [])]));
}

async function show(file: File, upload: Upload): Promise<void> {
  const chip = document.createElement('li');
  chip.textContent = file.name;
  element('attachments').append(chip);
  try {
    await upload(file);
    chip.dataset.uploaded = '';
  } catch {
    chip.remove();
    element('failure').hidden = false;
  }
}

/** One request that must be answered well. */
export async function post(path: string, body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const response = await fetch(path, { method: 'POST', body, headers });
  if (!response.ok) throw new Error('refused');
  return response;
}

export const postJson = (path: string, value: unknown): Promise<Response> =>
  post(path, JSON.stringify(value), { 'content-type': 'application/json' });
