import { json, provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { claude } from './claude.ts';

const WORDS = 'Draw a tree of life for Year 6';

provesAdapter(claude, [
  {
    what: 'the prompt',
    address: `https://claude.ai/api/organizations/${UUID}/chat_conversations/${UUID}/completion`,
    says: WORDS,
    body: json({
      prompt: WORDS,
      parent_message_uuid: UUID,
      timezone: 'Europe/London',
      personalized_styles: [{ type: 'default', key: 'Default', name: 'Normal', prompt: 'Normal' }],
      attachments: [],
      files: [UUID],
      sync_sources: [],
      rendering_mode: 'messages',
    }),
  },
  {
    what: 'a long paste that became an attachment',
    address: `https://claude.ai/api/organizations/${UUID}/chat_conversations/${UUID}/completion`,
    says: `${WORDS}\n\nA poem about the sea`,
    body: json({
      prompt: WORDS,
      attachments: [{ file_name: 'paste.txt', file_type: 'txt', file_size: 20, extracted_content: 'A poem about the sea' }],
      files: [],
    }),
  },
  {
    what: 'the answer once more',
    address: `https://claude.ai/api/organizations/${UUID}/chat_conversations/${UUID}/retry_completion`,
    says: '',
    body: json({ prompt: '', parent_message_uuid: UUID, attachments: [], files: [] }),
  },
]);
