import { allow, at, events, json, parsed, reply, words } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /\/data\/.*\/StreamGenerate$/;
const DRAFT = /\/data\/batchexecute$/;
const TELEMETRY = /^\/_\/log$/;
const UPLOAD = /^\/upload\//;

const wordsOf = (body: string): string | undefined => {
  const outer = parsed(new URLSearchParams(body).get('f.req') ?? '');
  return words(at(parsed(words(at(outer, 1)) ?? ''), 0, 0));
};

/** A Gemini-like site: Quill, and XMLHttpRequest with a form whose `f.req` is JSON in JSON. Files go to another host. */
export const gemini: Replica = {
  id: 'gemini',
  site: 'gemini',
  editor: 'Quill',
  transport: 'XMLHttpRequest, form-encoded JSON in JSON',
  hosts: ['gemini.google.com', 'content-push.googleapis.com'],
  folder: new URL('.', import.meta.url),
  composer: 'rich-textarea .ql-editor',
  send: '.send-button',
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: UPLOAD },
  says: ({ text }) => wordsOf(text),
  respond({ path, text }, response) {
    const [name = ''] = path.split('?');
    if (SEND.test(name)) return events(response, [{ text: reply(wordsOf(text) ?? '') }]);
    if (UPLOAD.test(name)) return allow(response, 'https://gemini.google.com');
    return (DRAFT.test(name) || TELEMETRY.test(name)) && json(response, {});
  },
};
