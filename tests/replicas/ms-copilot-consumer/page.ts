import { reactTextarea } from '../parts/editors/react-textarea.ts';
import { post, postJson } from '../parts/files.ts';
import { startPage } from '../parts/page.ts';
import { openSocket } from '../parts/streams.ts';

const ask = openSocket(`wss://${location.host}/c/api/chat?api-version=2&clientSessionId=${crypto.randomUUID()}`);

startPage({
  reply: { attributes: { 'aria-label': 'Reply' } },
  mount: reactTextarea({ id: 'userInput', 'data-testid': 'composer-input', placeholder: 'Message Copilot' }),
  async send(text, piece) {
    const frame = { event: 'send', conversationId: 'practice', content: [{ type: 'text', text }], mode: 'chat', context: {} };
    piece(JSON.parse(await ask(JSON.stringify(frame))).text);
  },
  draft: (text) => postJson('/c/api/drafts', { draft: text }),
  telemetry: '/c/api/telemetry',
  upload: (file) => post('/c/api/attachments', file, { 'content-type': file.type }),
  button: { 'aria-label': 'Submit' },
});
