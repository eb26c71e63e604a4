import { json, provesAdapter, TOKEN, turns, UUID } from '../../tests/sites/proves.ts';
import { arena } from './arena.ts';

const WORDS = 'Which is heavier, a ton of feathers or a ton of bricks?';

provesAdapter(arena, [
  {
    what: 'a new battle',
    address: 'https://arena.ai/nextjs-api/stream/create-evaluation',
    says: WORDS,
    body: json({
      id: UUID,
      mode: 'battle',
      userMessageId: UUID,
      modelAMessageId: UUID,
      userMessage: { content: WORDS, experimental_attachments: [], metadata: {} },
      modality: 'chat',
      recaptchaV3Token: TOKEN,
    }),
  },
  {
    what: 'the conversation, as older pages send it',
    address: `https://lmarena.ai/api/stream/post-to-evaluation/${UUID}`,
    says: WORDS,
    body: json({ id: UUID, modelAId: UUID, messages: turns(WORDS).map((turn) => ({ ...turn, id: UUID, status: 'pending' })) }),
  },
]);
