import { json, provesAdapter, TOKEN, turns, UUID } from '../../tests/sites/proves.ts';
import { zai } from './zai.ts';

const WORDS = 'Sum the first ten odd numbers';

provesAdapter(zai, [
  {
    what: 'the newest turn, which is signed',
    address: `https://chat.z.ai/api/v2/chat/completions?requestId=${UUID}&token=${TOKEN}`,
    says: WORDS,
    body: json({ stream: true, model: 'glm-5', messages: turns(WORDS), signature_prompt: WORDS, params: {}, chat_id: UUID }),
  },
  {
    what: 'the older address',
    address: 'https://chat.z.ai/api/chat/completions',
    says: WORDS,
    body: json({ model: 'glm-4.6', messages: turns(WORDS) }),
  },
]);
