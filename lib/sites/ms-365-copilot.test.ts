import { json, provesAdapter, TOKEN, UUID } from '../../tests/sites/proves.ts';
import { ms365Copilot } from './ms-365-copilot.ts';

const ADDRESS = `wss://substrate.office.com/m365Copilot/Chathub/${UUID}@${UUID}?access_token=${TOKEN}&ConversationId=${UUID}`;
const WORDS = 'Shorten this letter about the summer fair';
const invocation = json({
  arguments: [
    {
      source: 'officeweb',
      clientCorrelationId: UUID,
      optionsSets: ['enterprise_flux_web', 'cwc_fileupload_odb'],
      traceId: UUID,
      isStartOfSession: false,
      message: { author: 'user', inputMethod: 'Keyboard', text: WORDS, messageType: 'Chat', locale: 'en-gb' },
    },
  ],
  invocationId: '0',
  target: 'chat',
  type: 4,
});

provesAdapter(ms365Copilot, [
  {
    what: 'the message of an invocation, and a ping that came with it',
    address: ADDRESS,
    says: WORDS,
    body: `${invocation}\u001E${json({ type: 6 })}\u001E`,
  },
  {
    what: 'another cloud',
    address: ADDRESS.replace('office.com', 'office365.us'),
    says: WORDS,
    body: `${invocation}\u001E`,
  },
  {
    what: 'the handshake',
    address: ADDRESS,
    kind: 'aside',
    says: 'json',
    rewrites: false,
    body: `${json({ protocol: 'json', version: 1 })}\u001E`,
  },
  { what: 'a ping alone', address: ADDRESS, kind: 'aside', says: '', body: `${json({ type: 6 })}\u001E` },
]);
