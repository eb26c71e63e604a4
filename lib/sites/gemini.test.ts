import { form, json, provesAdapter } from '../../tests/sites/proves.ts';
import { gemini } from './gemini.ts';

const WORDS = 'What is a good warm-up for Year 5?';
const request = json([
  null,
  json([[WORDS, 0, null, null, null, null, 0], ['en-GB'], ['c_1234', 'r_5678', 'rc_90'], '!token', 'a1b2', null, [1]]),
]);

provesAdapter(gemini, [
  {
    what: 'JSON in JSON in a form',
    address: 'https://gemini.google.com/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate?bl=boq&rt=c',
    says: WORDS,
    body: form({ 'f.req': request, at: 'AJvLN6Mx:1780000000000' }),
  },
  {
    what: 'the second account, and a form as URLSearchParams writes it',
    address: 'https://gemini.google.com/u/1/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
    says: WORDS,
    body: new URLSearchParams({ 'f.req': request, at: 'AJvLN6Mx:1780000000000' }).toString(),
  },
  {
    what: 'another call: every text in it, and no send',
    address: 'https://gemini.google.com/_/BardChatUi/data/batchexecute?rpcids=MUAZcd',
    kind: 'aside',
    says: `MUAZcd\n\ntitle\n\nc_1234\n\n${WORDS}\n\ngeneric\n\nAJvLN6Mx:1780000000000`,
    rewrites: false,
    body: form({
      'f.req': json([[['MUAZcd', json([null, [['title']], ['c_1234', WORDS]]), null, 'generic']]]),
      at: 'AJvLN6Mx:1780000000000',
    }),
  },
]);
