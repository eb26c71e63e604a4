import { json, provesAdapter, TOKEN } from '../../tests/sites/proves.ts';
import { googleAiStudio } from './google-ai-studio.ts';

const SERVICE = 'https://alkalimakersuite-pa.clients6.google.com/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/';
const WORDS = 'Explain fractions with pizza';
const conversation = [
  [[[null, 'Hello']], 'user'],
  [[[null, 'Hello, Marigold Pemberton']], 'model'],
  [[[null, WORDS]], 'user'],
];

provesAdapter(googleAiStudio, [
  {
    what: 'the newest turn of the nested lists',
    address: `${SERVICE}GenerateContent`,
    says: WORDS,
    body: json(['models/gemini-3-pro', conversation, [[null, null, 7, 5]], [null, null, null, 65536, 1, 0.95, 64], `!${TOKEN}`, null, 1]),
  },
  {
    what: 'the draft, counted while it is written',
    address: `${SERVICE}CountTokens`,
    kind: 'draft',
    says: WORDS,
    body: json(['models/gemini-3-pro', conversation]),
  },
]);
