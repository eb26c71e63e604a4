import { json, provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { mistral } from './mistral.ts';

const WORDS = 'Translate: the cat sat on the mat';

provesAdapter(mistral, [
  {
    what: 'the first message, a call in a batch',
    address: 'https://chat.mistral.ai/api/trpc/message.newChat?batch=1',
    says: WORDS,
    body: json({
      0: {
        json: { content: [{ type: 'text', text: WORDS }], files: [], features: ['beta-websearch'], agentId: null, productType: 'chat' },
        meta: { values: { agentId: ['undefined'] }, v: 1 },
      },
    }),
  },
  {
    what: 'the first message as one text',
    address: 'https://chat.mistral.ai/api/trpc/message.newChat?batch=1',
    says: WORDS,
    body: json({ 0: { json: { content: WORDS, files: [], integrations: [] } } }),
  },
  {
    what: 'a later message',
    address: 'https://chat.mistral.ai/api/chat',
    says: WORDS,
    body: json({
      chatId: UUID,
      mode: 'append',
      messageInput: [{ type: 'text', text: WORDS }],
      messageId: UUID,
      features: ['beta-websearch'],
    }),
  },
]);
