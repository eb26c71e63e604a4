import { lexical } from '../parts/editors/lexical.ts';
import { post, postJson } from '../parts/files.ts';
import { startPage } from '../parts/page.ts';

const PATH = '/apiv2/kimi.gateway.chat.v1.ChatService/Chat';

/** https://connectrpc.com/docs/protocol: no flags, the length, the bytes. */
function frame(value: unknown): Uint8Array<ArrayBuffer> {
  const content = new TextEncoder().encode(JSON.stringify(value));
  const bytes = new Uint8Array(5 + content.length);
  new DataView(bytes.buffer).setUint32(1, content.length);
  bytes.set(content, 5);
  return bytes;
}

startPage({
  reply: { attributes: { class: 'segment-assistant' } },
  mount: lexical({ class: 'chat-input-editor' }),
  async send(text, piece) {
    const message = { parent_id: '', role: 'user', blocks: [{ message_id: '', text: { content: text } }], scenario: 'practice' };
    const body = frame({ chat_id: 'practice', message, options: { thinking: false } });
    piece((await (await post(PATH, body, { 'content-type': 'application/connect+json' })).json()).text);
  },
  draft: (text) => postJson('/apiv2/drafts', { draft: text }),
  telemetry: '/apiv2/events',
  upload: (file) => post('/apiv2/files', file),
  button: { class: 'send-button' },
});
