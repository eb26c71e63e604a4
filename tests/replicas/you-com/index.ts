import { acknowledge, events, reply } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /^\/api\/streamingSearch$/;
const DRAFT = /^\/api\/autosuggest$/;
const TELEMETRY = /^\/api\/metrics$/;
const UPLOAD = /^\/api\/upload$/;

const wordsOf = (path: string): string | undefined => new URLSearchParams(path.split('?')[1]).get('q') ?? undefined;

/** A You.com-like site: the question in the address of a GET, read with EventSource. */
export const youCom: Replica = {
  id: 'you-com',
  site: 'you-com',
  editor: 'plain text area',
  transport: 'EventSource, the words in the address',
  hosts: ['you.com'],
  folder: new URL('.', import.meta.url),
  composer: '#slot textarea',
  send: '#send-slot button[type="submit"]',
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: UPLOAD },
  says: ({ path }) => wordsOf(path),
  respond({ path }, response) {
    const [name = ''] = path.split('?');
    if (SEND.test(name)) return events(response, [{ text: reply(wordsOf(path) ?? '') }]);
    return acknowledge(response, name, DRAFT, TELEMETRY, UPLOAD);
  },
};
