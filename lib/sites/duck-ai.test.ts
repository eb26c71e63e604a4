import { json, provesAdapter, turns, UUID } from '../../tests/sites/proves.ts';
import { duckAi } from './duck-ai.ts';

const WORDS = 'Make a quiz on the Romans';

provesAdapter(duckAi, [
  {
    what: 'the newest turn',
    address: 'https://duck.ai/duckchat/v1/chat',
    says: WORDS,
    body: json({ model: 'gpt-5-mini', messages: turns(WORDS) }),
  },
  {
    what: 'the other host',
    address: 'https://duckduckgo.com/duckchat/v1/chat',
    says: WORDS,
    body: json({
      model: 'gpt-5-mini',
      messages: [{ role: 'user', content: [{ type: 'text', text: WORDS }] }],
      durableStream: { messageId: UUID },
    }),
  },
]);
