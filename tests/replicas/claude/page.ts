import { tiptap } from '../parts/editors/tiptap.ts';
import { post, postJson } from '../parts/files.ts';
import { startPage } from '../parts/page.ts';
import { readEvents } from '../parts/streams.ts';

const ORGANISATION = '/api/organizations/practice';

startPage({
  reply: { attributes: { class: 'font-claude-response' } },
  mount: tiptap({ 'data-testid': 'chat-input' }),
  async send(text, piece) {
    const body = { prompt: text, parent_message_uuid: crypto.randomUUID(), timezone: 'Europe/London', attachments: [], files: [] };
    await readEvents(await postJson(`${ORGANISATION}/chat_conversations/practice/completion`, body), piece);
  },
  draft: (text) => postJson(`${ORGANISATION}/drafts`, { draft: text }),
  telemetry: '/api/event_logging/batch',
  upload(file) {
    const form = new FormData();
    form.append('file', file);
    return post('/api/practice/upload-file', form);
  },
  button: { 'aria-label': 'Send message' },
});
