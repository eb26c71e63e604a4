import { json, provesAdapter, turns } from '../../tests/sites/proves.ts';
import { together } from './together.ts';

const WORDS = 'Suggest a reading list on the Vikings';

provesAdapter(together, [
  {
    what: 'the newest turn',
    address: 'https://chat.together.ai/api/chat-completion',
    says: WORDS,
    body: json({ model: 'deepseek-ai/DeepSeek-V3', messages: turns(WORDS), stream: true }),
  },
]);
