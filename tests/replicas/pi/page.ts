import 'deep-chat';
import type { DeepChat } from 'deep-chat';
import { post, postJson } from '../parts/files.ts';
import { type Mount, startPage } from '../parts/page.ts';

/** The library keeps its box in a shadow root, sends by itself and tells a handler of ours. */
const mount: Mount = (slot, { changed, send }) => {
  const chat = document.createElement('deep-chat') as DeepChat;
  chat.connect = {
    handler: (body: { messages: { text: string }[] }, signals) => {
      send(body.messages.at(-1)?.text ?? '');
      void signals.onResponse({ text: '…' });
    },
  };
  slot.append(chat);
  const box = (): HTMLElement | null => chat.shadowRoot?.querySelector<HTMLElement>('#text-input') ?? null;
  chat.addEventListener('input', changed);
  return {
    text: () => box()?.textContent ?? '',
    set(text) {
      const found = box();
      if (found) found.textContent = text;
      found?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    focus: () => box()?.focus(),
  };
};

startPage({
  mount,
  async send(text, piece) {
    piece((await (await postJson('/api/chat', { text, conversation: 'practice', mode: 'BASE' })).json()).text);
  },
  draft: (text) => postJson('/api/drafts', { draft: text }),
  telemetry: '/api/events',
  upload: (file) => post('/api/files', file),
  ownKeys: true,
});
