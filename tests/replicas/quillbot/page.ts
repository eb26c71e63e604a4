import { slate } from '../parts/editors/slate.ts';
import { post, postJson } from '../parts/files.ts';
import { startPage } from '../parts/page.ts';
import { readEvents } from '../parts/streams.ts';

startPage({
  mount: slate,
  async send(text, piece) {
    const body = { message: { content: text, files: [] }, context: {}, origin: { name: 'ai-chat.chat' } };
    await readEvents(await postJson('/api/ai-chat/chat/conversation/practice', body), piece);
  },
  draft: (text) => postJson('/api/ai-chat/drafts', { draft: text }),
  telemetry: '/api/tracking',
  upload: (file) => post('/api/ai-chat/files', file),
  button: { 'data-testid': 'send-message' },
});
