import { allow, at, json, parsed, reply, words } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /^\/c\/api\/chat$/;
const DRAFT = /^\/c\/api\/drafts$/;
const TELEMETRY = /^\/c\/api\/telemetry$/;
const UPLOAD = /^\/c\/api\/attachments$/;

const wordsOf = (text: string): string | undefined => {
  const frame = parsed(text);
  return at(frame, 'event') === 'send' ? words(at(frame, 'content', 0, 'text')) : undefined;
};

/** A Copilot-like site: a React text area, and one WebSocket of JSON frames that is open before the person types. */
export const msCopilotConsumer: Replica = {
  id: 'ms-copilot-consumer',
  site: 'ms-copilot-consumer',
  editor: 'React text area',
  transport: 'WebSocket, JSON frames',
  hosts: ['copilot.microsoft.com'],
  folder: new URL('.', import.meta.url),
  composer: '[data-testid="composer-input"]',
  send: 'button[aria-label="Submit"]',
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: UPLOAD },
  says: ({ kind, text }) => (kind === 'message' ? wordsOf(text) : undefined),
  respond({ path, host }, response) {
    const [name = ''] = path.split('?');
    if (UPLOAD.test(name)) return allow(response, `https://${host}`);
    return (DRAFT.test(name) || TELEMETRY.test(name)) && json(response, {});
  },
  respondToMessage(socket, text) {
    const prompt = wordsOf(text);
    socket.send(JSON.stringify(prompt === undefined ? { event: 'pong' } : { event: 'appendText', text: reply(prompt) }));
  },
};
