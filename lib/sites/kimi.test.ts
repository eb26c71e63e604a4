import { frame, provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { kimi } from './kimi.ts';

const PATH = '/apiv2/kimi.gateway.chat.v1.ChatService/Chat';
const WORDS = 'Name three rivers in Wales';
const message = {
  chat_id: UUID,
  scenario: 'SCENARIO_K2D5',
  tools: [{ type: 'TOOL_TYPE_SEARCH', search: {} }],
  message: { parent_id: UUID, role: 'user', blocks: [{ message_id: '', text: { content: WORDS } }], scenario: 'SCENARIO_K2D5' },
  options: { thinking: false },
};

provesAdapter(kimi, [
  { what: 'a frame', address: `https://www.kimi.com${PATH}`, says: WORDS, body: frame(message) },
  { what: 'the other host', address: `https://www.kimi.ai${PATH}`, says: WORDS, body: frame(message) },
  {
    what: 'a long one, whose length is no text',
    address: `https://www.kimi.com${PATH}`,
    says: WORDS,
    body: frame({ ...message, project_id: 'p'.repeat(70_000) }),
  },
]);
