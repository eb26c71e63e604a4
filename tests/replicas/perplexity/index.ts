import { allow, at, events, json, parsed, reply, words } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /^\/rest\/sse\/perplexity_ask$/;
const DRAFT = /^\/rest\/autosuggest$/;
const TELEMETRY = /^\/rest\/event\/analytics$/;
const UPLOAD = /^\/upload$/;

const wordsOf = (body: string): string | undefined => words(at(parsed(body), 'query_str'));

/** A Perplexity-like site: Lexical for plain text, fetch of a Request object, suggestions asked for while the person types. */
export const perplexity: Replica = {
  id: 'perplexity',
  site: 'perplexity',
  editor: 'Lexical',
  transport: 'fetch of a Request, JSON',
  hosts: ['www.perplexity.ai', 'ppl-ai-file-upload.s3.amazonaws.com'],
  folder: new URL('.', import.meta.url),
  composer: '#ask-input',
  send: 'button[aria-label="Submit"]',
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: UPLOAD },
  says: ({ text }) => wordsOf(text),
  respond({ path, text }, response) {
    if (SEND.test(path)) return events(response, [{ text: reply(wordsOf(text) ?? '') }]);
    if (UPLOAD.test(path)) return allow(response, 'https://www.perplexity.ai');
    return (DRAFT.test(path) || TELEMETRY.test(path)) && json(response, {});
  },
};
