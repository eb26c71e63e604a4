import { json, provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { deepseek } from './deepseek.ts';

const WORDS = 'Ten spellings with ough';

provesAdapter(deepseek, [
  {
    what: 'the prompt',
    address: 'https://chat.deepseek.com/api/v0/chat/completion',
    says: WORDS,
    body: json({
      chat_session_id: UUID,
      parent_message_id: 3,
      prompt: WORDS,
      ref_file_ids: [UUID],
      thinking_enabled: false,
      search_enabled: true,
    }),
  },
]);
