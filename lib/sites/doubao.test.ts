import { json, provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { doubao } from './doubao.ts';

const WORDS = 'Write a haiku about rain';

provesAdapter(doubao, [
  {
    what: 'words as JSON in a text',
    address: 'https://www.doubao.com/samantha/chat/completion?aid=497858&samantha_web=1',
    says: WORDS,
    body: json({
      messages: [{ content: json({ text: WORDS }), content_type: 2001, attachments: [], references: [] }],
      completion_option: { is_regen: false, launch_stage: 1 },
      local_message_id: UUID,
    }),
  },
  {
    what: 'words in blocks',
    address: 'https://www.doubao.com/chat/completion?aid=497858',
    says: WORDS,
    body: json({
      client_meta: { local_conversation_id: 'local_1634', bot_id: '7338286299411103781' },
      messages: [
        { local_message_id: UUID, content_block: [{ block_type: 10000, content: { text_block: { text: WORDS } }, block_id: UUID }] },
      ],
    }),
  },
]);
