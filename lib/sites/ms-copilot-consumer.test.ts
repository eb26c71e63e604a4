import { json, provesAdapter, TOKEN, UUID } from '../../tests/sites/proves.ts';
import { msCopilotConsumer } from './ms-copilot-consumer.ts';

const ADDRESS = `wss://copilot.microsoft.com/c/api/chat?api-version=2&clientSessionId=${UUID}&accessToken=${TOKEN}`;
const WORDS = 'Plan a lesson on rivers';

provesAdapter(msCopilotConsumer, [
  {
    what: 'the message among the frames of the socket',
    address: ADDRESS,
    says: WORDS,
    body: json({
      event: 'send',
      conversationId: 'cQ8rT',
      content: [
        { type: 'image', url: '/th?id=1' },
        { type: 'text', text: WORDS },
      ],
      mode: 'chat',
    }),
  },
  { what: 'a ping', address: ADDRESS, kind: 'aside', says: 'ping', rewrites: false, body: json({ event: 'ping' }) },
  {
    what: 'a frame of another shape is judged whole and is no send',
    address: ADDRESS,
    kind: 'aside',
    says: `feedback\n\n${WORDS}`,
    rewrites: false,
    body: json({ event: 'feedback', note: WORDS, conversationId: UUID }),
  },
]);
