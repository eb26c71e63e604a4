import { json, provesAdapter, turns, UUID } from '../../tests/sites/proves.ts';
import { qwen } from './qwen.ts';

const WORDS = 'Rhymes with orange';

provesAdapter(qwen, [
  {
    what: 'the newest turn',
    address: `https://chat.qwen.ai/api/v2/chat/completions?chat_id=${UUID}`,
    says: WORDS,
    body: json({ stream: true, chat_id: UUID, model: 'qwen3-max', messages: turns(WORDS), timestamp: 1780000000 }),
  },
]);
