import { json, provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { grok } from './grok.ts';

const WORDS = 'Explain photosynthesis to a ten-year-old';

provesAdapter(grok, [
  {
    what: 'a new conversation',
    address: 'https://grok.com/rest/app-chat/conversations/new',
    says: WORDS,
    body: json({
      temporary: false,
      modelName: 'grok-4',
      message: WORDS,
      fileAttachments: [UUID],
      customPersonality: '',
      toolOverrides: {},
    }),
  },
  {
    what: 'a later message',
    address: `https://grok.com/rest/app-chat/conversations/${UUID}/responses`,
    says: WORDS,
    body: json({ message: WORDS, modelName: 'grok-4', parentResponseId: UUID, imageAttachments: [] }),
  },
]);
