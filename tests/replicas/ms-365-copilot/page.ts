import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { ChatInput } from '@fluentui-copilot/react-chat-input';
import { CopilotProvider } from '@fluentui-copilot/react-provider';
import type { LexicalEditor } from 'lexical';
import { createElement, createRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { setText } from '../parts/editors/lexical.ts';
import { post, postJson } from '../parts/files.ts';
import { type Mount, startPage } from '../parts/page.ts';
import { openSocket } from '../parts/streams.ts';

const END = '\u001E';
const hub = `wss://substrate.office.com/m365Copilot/Chathub/practice@practice?access_token=practice&ConversationId=${crypto.randomUUID()}`;
const ask = openSocket(hub);
void ask(`${JSON.stringify({ protocol: 'json', version: 1 })}${END}`).catch(() => undefined);

/** Microsoft's own input, with its own send button and its own answer to Enter. */
const mount: Mount = (slot, { typed, changed, send }) => {
  const editorRef = createRef<LexicalEditor>();
  let value = typed;
  const input = createElement(ChatInput, {
    editorRef,
    maxLength: 2_000_000,
    charactersRemainingMessage: (left: number) => String(left),
    placeholderValue: 'Message Copilot',
    'aria-label': 'Message',
    onChange: (_event: unknown, data: { value: string }) => {
      value = data.value;
      changed();
    },
    onSubmit: (_event: unknown, data: { value: string }) => send(data.value),
  });
  const provider = createElement(CopilotProvider, { mode: 'canvas' }, input);
  flushSync(() => createRoot(slot).render(createElement(FluentProvider, { theme: webLightTheme }, provider)));
  const editor = (): LexicalEditor => {
    if (editorRef.current === null) throw new Error('the chat input has no editor yet');
    return editorRef.current;
  };
  if (typed !== '') setText(editor(), typed);
  return { text: () => value, set: (text) => setText(editor(), text), focus: () => editor().focus() };
};

startPage({
  reply: { attributes: { 'data-testid': 'markdown-reply' }, copy: 'write' },
  mount,
  async send(text, piece) {
    const message = { author: 'user', inputMethod: 'Keyboard', text, messageType: 'Chat', locale: 'en-gb' };
    const invocation = { arguments: [{ source: 'officeweb', message }], invocationId: '0', target: 'chat', type: 4 };
    piece(JSON.parse((await ask(JSON.stringify(invocation) + END)).split(END)[0] ?? '{}').item);
  },
  draft: (text) => postJson('/chat/drafts', { draft: text }),
  telemetry: '/chat/telemetry',
  upload: (file) => post('/chat/uploads', file, { 'content-type': file.type }),
  ownKeys: true,
});
