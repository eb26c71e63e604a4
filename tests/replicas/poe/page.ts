import { codemirror } from '../parts/editors/codemirror.ts';
import { post, postJson } from '../parts/files.ts';
import { startPage } from '../parts/page.ts';
import { readEvents } from '../parts/streams.ts';

startPage({
  mount: codemirror,
  async send(text, piece) {
    const body = { queryName: 'sendMessageMutation', variables: { bot: 'practice', query: text, chatId: null } };
    await readEvents(await postJson('/api/gql_POST', body), piece);
  },
  draft: (text) => postJson('/api/drafts', { draft: text }),
  telemetry: '/api/events',
  upload: (file) => post('/api/files', file),
  button: { 'aria-label': 'Send message' },
});
