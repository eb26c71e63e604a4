import { json, provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { t3Chat } from './t3-chat.ts';

const WORDS = 'What is a simile?';

provesAdapter(t3Chat, [
  {
    what: 'the newest turn in parts',
    address: 'https://t3.chat/api/chat',
    says: WORDS,
    body: json({
      messages: [
        { id: UUID, role: 'assistant', parts: [{ type: 'text', text: 'Marigold Pemberton' }], attachments: [] },
        { id: UUID, role: 'user', parts: [{ type: 'text', text: WORDS }], attachments: [] },
      ],
      threadMetadata: { id: UUID },
      model: 'gemini-3-flash',
      preferences: { name: '', occupation: '', selectedTraits: [], additionalInfo: '' },
      userInfo: { timezone: 'Europe/London', locale: 'en-GB' },
    }),
  },
]);
