import { beforeEach, expect, test, vi } from 'vitest';
import { builtInPolicy } from '../policy/built-in.ts';
import { toolFor } from '../policy/tools.ts';
import type { HandedFile } from './channel.ts';
import { type Asked, packPart, unpackParts } from './channel.ts';
import { createJudge } from './judge.ts';
import { createRequests } from './requests.ts';

const CLEAN = 'Plan a lesson on the water cycle.';
const DRAFTED = 'A kind letter for Chidera Okafor, please';
const STOPPED = 'UPN B801200005001 has dyslexia, please help';

beforeEach(() => void vi.stubGlobal('location', new URL('https://chatgpt.com/')));

function stage(letGo: readonly HandedFile[] = []) {
  const policy = builtInPolicy();
  const judge = createJudge(() => ({ policy, tool: toolFor('chatgpt.com', '/', policy), role: 'teacher' }));
  const seen: string[] = [];
  const note = (what: string) => () => void seen.push(what);
  const moment = {
    stoppedPaste: note('paste'),
    longPaste: () => undefined,
    stoppedSend: note('send'),
    stoppedAtGate: note('gate'),
    stoppedOnTheWay: note('way'),
    stoppedFiles: async () => false,
    stoppedUnread: async () => {
      seen.push('unread');
      return true;
    },
    sent: note('sent'),
    replaceNow: () => undefined,
    isAsking: () => false,
    held: () => [
      { words: ['B801200005001', 'Ann'], draft: '' },
      { words: ['Chidera Okafor'], draft: DRAFTED },
    ],
  };
  const files = {
    ask: async () => false,
    stopped: note('file'),
    isKnown: () => false,
    isLetGo: ({ name }: HandedFile) => letGo.some((file) => file.name === name),
  };
  return { ...createRequests(judge, moment, files), seen };
}

const asked = (address: string, body: Asked['body'], more: Partial<Asked> = {}): Asked => ({
  route: 'fetch',
  address,
  body,
  files: [],
  ...more,
});
const bytes = (text: string) => new TextEncoder().encode(text);
const base64 = (text: string) => JSON.stringify({ fileName: 'pasted.txt', content: Buffer.from(text).toString('base64') });
const form = (...parts: string[]) => {
  const { parts: body, files } = unpackParts(parts.join(''));
  return { body, files };
};

const SEND = 'https://chatgpt.com/backend-api/f/conversation';
const DRAFT = 'https://chatgpt.com/backend-api/f/conversation/prepare';
const RAW = 'https://files.oaiusercontent.com/files/1/raw';
const BASE64 = 'https://grok.com/rest/app-chat/upload-file';
const PARTS = 'https://claude.ai/api/organizations/1/upload';
const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]);
const essay = form(packPart('file', 'essay.docx', 900));

test.each<[string, Asked, boolean, string[]]>([
  ['a clean prompt', asked(SEND, JSON.stringify({ prompt: CLEAN })), true, []],
  ['a stopped prompt', asked(SEND, JSON.stringify({ prompt: STOPPED })), false, ['gate']],
  ['a stopped draft', asked(DRAFT, JSON.stringify({ partial_query: { content: { parts: [STOPPED] } } })), false, []],
  ['a prompt nobody could read', asked(SEND, undefined), false, ['unread']],
  ['a draft nobody could read', asked(DRAFT, undefined), false, []],
  ['a text put as a file', asked(RAW, bytes(CLEAN)), true, []],
  ['a stopped text put as a file', asked(RAW, bytes(STOPPED)), false, ['gate']],
  ['a picture put as a file', asked(RAW, picture), false, ['file']],
  ['the empty body that opens an upload', asked(RAW, ''), true, []],
  ['a text in base64', asked(BASE64, base64(CLEAN)), true, []],
  ['a stopped text in base64', asked(BASE64, base64(STOPPED)), false, ['gate']],
  ['a file in a form', asked(PARTS, essay.body, { files: essay.files }), false, ['file']],
  ['a file beside a clean prompt', asked(SEND, [...essay.body, { name: 'q', value: CLEAN }], { files: essay.files }), false, ['file']],
  ['an unread upload with a name', asked(RAW, undefined, { files: [{ name: 'essay.docx', size: 9e6 }] }), false, ['file']],
  ['an unread upload without one', asked(RAW, undefined), false, ['unread']],
  ['a page opened with a clean prompt', asked(`https://chatgpt.com/?q=${encodeURI(CLEAN)}`, '', { route: 'form' }), true, []],
  ['a page opened with a stopped prompt', asked(`https://chatgpt.com/?q=${encodeURI(STOPPED)}`, '', { route: 'window' }), false, ['paste']],
  ['the same on a host that is no AI tool', asked(`https://search.example/?q=${encodeURI('asthma')}`, '', { route: 'form' }), true, []],
  ['held words on such a host', asked(`https://search.example/?q=${encodeURI(STOPPED)}`, '', { route: 'form' }), false, ['way']],
  [
    'held words in a form for nobody',
    asked('https://chatgpt.com/run', form(packPart('m', STOPPED)).body, { route: 'form' }),
    false,
    ['way'],
  ],
  ['a request nobody knows', asked('https://chatgpt.com/unknown', CLEAN), false, []],
])('%s', (_what, question, goes, seen) => {
  const { mayGo, seen: noted } = stage();
  expect(mayGo(question)).toBe(goes);
  expect(noted).toEqual(seen);
});

test('a file that the person let go passes, in a form and on its own', () => {
  const { mayGo, seen } = stage(essay.files);
  expect(mayGo(asked(PARTS, essay.body, { files: essay.files }))).toBe(true);
  expect(mayGo(asked(RAW, undefined, { files: essay.files }))).toBe(true);
  expect(seen).toEqual([]);
});

test('an unread body goes on the next try when the person says so, and only to the same address', async () => {
  const { mayGo } = stage();
  expect(mayGo(asked(SEND, undefined))).toBe(false);
  await Promise.resolve();
  expect(mayGo(asked(SEND, undefined))).toBe(true);
  expect(mayGo(asked(RAW, undefined))).toBe(false);
});

test('held words are found in any request, whole words only, and a body that was not read is worth reading', () => {
  const { mustStay } = stage();
  expect(mustStay(asked('https://chatgpt.com/x', '{"note":"so b801200005001."}'))).toBe(true);
  expect(mustStay(asked('https://chatgpt.com/x', '{"note":"about planning"}'))).toBe(false);
  expect(mustStay(asked('https://chatgpt.com/x', undefined))).toBe(true);
});

const escapes = (text: string) => [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const frame = (text: string) => Buffer.from([0, 0, 0, 0, text.length + 2, 10, text.length, ...Buffer.from(text)]);

test.each<[string, string, Asked['body']]>([
  ['escaped letter by letter', '', `{"t":"${escapes(DRAFTED)}"}`],
  ['as numbers of letters', '', JSON.stringify({ d: [...DRAFTED].map((letter) => letter.charCodeAt(0)) })],
  ['a letter a step', '', JSON.stringify([...DRAFTED].map((insert) => ({ insert })))],
  ['a word a node', '', JSON.stringify(DRAFTED.split(' ').map((text) => ({ type: 'text', text })))],
  ['with other marks between', '', '<b>Chidera</b> &mdash; <i>x</i> chidera_okafor'],
  ['as a frame in base64', '', frame(DRAFTED).toString('base64')],
  ['behind a length that is a letter', '', Uint8Array.from([10, 111, ...bytes('Chidera Okafor')])],
  ['escaped twice', encodeURIComponent(encodeURIComponent(DRAFTED)), ''],
  ['as the name of a page', 'a-kind-letter-for-chidera-okafor-please-and-thank-you', ''],
  ['as a question without a name', `?${encodeURI(DRAFTED)}`, ''],
  ['its first half', '', JSON.stringify({ part: 0, say: 'A kind letter for Chidera' })],
  ['one word of the name', '', JSON.stringify({ word: 'Okafor,' })],
])('held words stay however they are written: %s', (_how, path, body) => {
  const { mustStay, seen } = stage();
  expect(mustStay(asked(`https://chatgpt.com/${path}`, body))).toBe(true);
  expect(seen).toEqual(['way']);
});

test('a message that was stopped and that the page sends again before the next one stays, and nothing counts as sent', () => {
  const { mayGo, seen } = stage();
  const turn = (role: string, words: string) => ({ author: { role }, content: { parts: [words] } });
  const send = (...messages: object[]) => asked(SEND, JSON.stringify({ messages }));
  expect(mayGo(send(turn('user', STOPPED), turn('user', CLEAN)))).toBe(false);
  expect(mayGo(send(turn('assistant', STOPPED), turn('user', CLEAN)))).toBe(true);
  expect(seen).toEqual(['way', 'sent']);
});

test('pieces of a held draft without anything of the held words go', () => {
  const { mustStay } = stage();
  for (const piece of ['A kind letter for', 'for', 'please', 'letters', 'kind regards'])
    expect(mustStay(asked('https://chatgpt.com/x', JSON.stringify({ piece })))).toBe(false);
});
