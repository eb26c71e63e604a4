import { json, provesAdapter } from '../../tests/sites/proves.ts';
import { pi } from './pi.ts';

const WORDS = 'Tell me a story about a lighthouse';

provesAdapter(pi, [
  {
    what: 'a message',
    address: 'https://pi.ai/api/chat',
    says: WORDS,
    body: json({ text: WORDS, conversation: 'mhZDy2YpTkAxB', mode: 'BASE' }),
  },
]);
