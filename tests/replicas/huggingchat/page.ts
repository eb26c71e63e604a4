import { textarea } from '../parts/editors/textarea.ts';
import { post, postJson } from '../parts/files.ts';
import { startPage } from '../parts/page.ts';
import { readEvents } from '../parts/streams.ts';

const CONVERSATION = '/chat/conversation/6512bd43d9caa6e02c990b0a';

function formOf(inputs: string, files: readonly File[] = []): FormData {
  const form = new FormData();
  form.append('data', JSON.stringify({ inputs, id: crypto.randomUUID(), is_retry: false, is_continue: false }));
  for (const file of files) form.append('files', file);
  return form;
}

startPage({
  mount: textarea({ placeholder: 'Ask anything' }),
  send: async (text, piece) => readEvents(await post(CONVERSATION, formOf(text)), piece),
  draft: (text) => postJson('/chat/api/drafts', { draft: text }),
  telemetry: '/chat/api/event',
  upload: (file) => post(CONVERSATION, formOf('', [file])),
  button: { type: 'submit', 'aria-label': 'Send message' },
});
