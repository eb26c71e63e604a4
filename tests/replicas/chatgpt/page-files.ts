import { element } from './page-thread.ts';

/** Files leave as soon as they are chosen or dropped, before anything is sent; only an id goes with the message. */
export function watchFiles(): void {
  const input = element<HTMLInputElement>('upload-files');
  element('upload-file-btn').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) void upload(file);
    input.value = '';
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    if (event.dataTransfer === null || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    for (const file of event.dataTransfer.files) void upload(file);
  });
  document.addEventListener('paste', (event) => {
    for (const file of event.clipboardData?.files ?? []) void upload(file);
  });
}

async function upload(file: File): Promise<void> {
  const chip = document.createElement('li');
  chip.textContent = file.name;
  element('attachments').append(chip);
  try {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ file_name: file.name, file_size: file.size, use_case: 'my_files' });
    const opened = await fetch('/backend-api/files', { method: 'POST', headers, body });
    const { file_id: id, upload_url: url } = (await opened.json()) as { file_id: string; upload_url: string };
    await fetch(url, { method: 'PUT', body: file, headers: { 'x-ms-blob-type': 'BlockBlob' } });
    await fetch(`/backend-api/files/${id}/uploaded`, { method: 'POST', headers, body: '{}' });
  } catch {
    chip.remove();
    element('failure').hidden = false;
  }
}
