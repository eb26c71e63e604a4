import { acknowledge, at, parsed, reply, words } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /^\/m365Copilot\/Chathub\//;
const DRAFT = /^\/chat\/drafts$/;
const TELEMETRY = /^\/chat\/telemetry$/;
const UPLOAD = /^\/chat\/uploads$/;
const END = '\u001E';

const wordsOf = (text: string): string | undefined =>
  text
    .split(END)
    .map((line) => words(at(parsed(line), 'arguments', 0, 'message', 'text')))
    .find((said) => said !== undefined);

/** A Microsoft 365 Copilot-like site: Microsoft's own chat input, which is Lexical, and SignalR over a WebSocket of another host. */
export const ms365Copilot: Replica = {
  id: 'ms-365-copilot',
  site: 'ms-365-copilot',
  editor: 'Lexical, in Microsoft’s @fluentui-copilot/react-chat-input',
  transport: 'WebSocket of another host, SignalR lines',
  hosts: ['m365.cloud.microsoft', 'substrate.office.com'],
  folder: new URL('.', import.meta.url),
  composer: '.fai-EditorInput__input',
  send: '.fai-SendButton',
  inlineStyles: true,
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: UPLOAD },
  says: ({ kind, text }) => (kind === 'message' ? wordsOf(text) : undefined),
  respond: ({ path }, response) => acknowledge(response, path, DRAFT, TELEMETRY, UPLOAD),
  respondToMessage(socket, text) {
    const prompt = wordsOf(text);
    socket.send(`${JSON.stringify(prompt === undefined ? {} : { type: 2, item: reply(prompt) })}${END}`);
  },
};
