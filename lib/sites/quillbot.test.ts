import { json, provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { quillbot } from './quillbot.ts';

const WORDS = 'Improve this sentence about the playground';

provesAdapter(quillbot, [
  {
    what: 'a message',
    address: `https://quillbot.com/api/ai-chat/chat/conversation/${UUID}`,
    says: WORDS,
    body: json({ message: { content: WORDS, files: [] }, context: {}, origin: { name: 'ai-chat.chat', url: 'https://quillbot.com' } }),
  },
]);
