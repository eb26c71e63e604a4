import { acknowledge, at, json, parsed, reply, words } from '../answer.ts';
import type { Replica } from '../replica.ts';

const SEND = /^\/apiv2\/kimi\.gateway\.chat\.v1\.ChatService\/Chat$/;
const DRAFT = /^\/apiv2\/drafts$/;
const TELEMETRY = /^\/apiv2\/events$/;
const UPLOAD = /^\/apiv2\/files$/;

/** One frame of Connect: a byte of flags, four of length, JSON. */
const wordsOf = (body: Buffer): string | undefined =>
  words(
    at(parsed(body.subarray(5, 5 + (body.length > 5 ? body.readUInt32BE(1) : 0)).toString()), 'message', 'blocks', 0, 'text', 'content'),
  );

/** A Kimi-like site: Lexical, and frames of Connect-RPC, bytes with a binary head. */
export const kimi: Replica = {
  id: 'kimi',
  site: 'kimi',
  editor: 'Lexical',
  transport: 'fetch, Connect-RPC frames (bytes)',
  hosts: ['www.kimi.com'],
  folder: new URL('.', import.meta.url),
  composer: '.chat-input-editor',
  send: '.send-button',
  endpoints: { send: SEND, draft: DRAFT, telemetry: TELEMETRY, upload: UPLOAD },
  says: ({ body }) => wordsOf(body),
  respond({ path, body }, response) {
    if (SEND.test(path)) return json(response, { text: reply(wordsOf(body) ?? '') });
    return acknowledge(response, path, DRAFT, TELEMETRY, UPLOAD);
  },
};
