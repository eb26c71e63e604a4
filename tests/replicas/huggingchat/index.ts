import { at, events, json, parsed, reply, words } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /^\/chat\/conversation\/[0-9a-f]{24}$/;
const DRAFT = /^\/chat\/api\/drafts$/;
const TELEMETRY = /^\/chat\/api\/event$/;
const UPLOAD = /^\/chat\/conversation\/[0-9a-f]{24}$/;

/** The field `data` of the FormData, which is JSON. */
const wordsOf = (body: string): string | undefined => words(at(parsed(/name="data"\r\n\r\n(.*?)\r\n--/s.exec(body)?.[1] ?? ''), 'inputs'));

/** A HuggingChat-like site: a text area, and a FormData that takes the files along with the message. Only one path of the host is listed. */
export const huggingchat: Replica = {
  id: 'huggingchat',
  site: 'huggingchat',
  editor: 'plain text area',
  transport: 'fetch, FormData',
  hosts: ['huggingface.co'],
  path: '/chat/',
  folder: new URL('.', import.meta.url),
  composer: '#slot textarea',
  send: '#send-slot button[type="submit"]',
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: UPLOAD },
  says: ({ text }) => wordsOf(text),
  respond({ path, text }, response) {
    if (SEND.test(path)) return events(response, [{ text: reply(wordsOf(text) ?? '') }]);
    return (DRAFT.test(path) || TELEMETRY.test(path)) && json(response, {});
  },
};
