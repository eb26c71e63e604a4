import { form, json, provesAdapter, TOKEN, UUID } from '../../tests/sites/proves.ts';
import { metaAi } from './meta-ai.ts';

const WORDS = 'Give me five facts about otters, with a source for each';
const variables = json({ message: { sensitive_string_value: WORDS }, externalConversationId: UUID, offlineThreadingId: '7201' });

/** Field 3 holds a message whose field 2 is the text; in base64 in JSON behind a head of eight bytes. */
const text = new TextEncoder().encode(WORDS);
const inner = [18, text.length, ...text];
const payload = Buffer.from([8, 1, 26, inner.length, ...inner]).toString('base64');
const packed = new Uint8Array(Buffer.concat([Buffer.from([13, 0, 0, 220, 0, 0, 0, 128]), Buffer.from(json({ id: UUID, payload }))]));

provesAdapter(metaAi, [
  {
    what: 'a frame of the socket, opened and judged whole',
    address: `wss://gateway.meta.ai/ws/clippy?x-dgw-appid=1522763855472543&Authorization=${TOKEN}`,
    kind: 'aside',
    says: WORDS,
    body: packed,
  },
  {
    what: 'GraphQL with a message',
    address: 'https://www.meta.ai/api/graphql/',
    kind: 'aside',
    says: WORDS,
    body: form({ lsd: 'AVq9', fb_api_req_friendly_name: 'useAbraSendMessageMutation', variables, doc_id: '7783822248314888' }),
  },
  {
    what: 'the other address of GraphQL',
    address: 'https://graph.meta.ai/graphql?locale=user',
    kind: 'aside',
    says: WORDS,
    body: new URLSearchParams({ variables, doc_id: '7783822248314888' }).toString(),
  },
]);
