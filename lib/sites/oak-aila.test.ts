import { json, provesAdapter, turns, UUID } from '../../tests/sites/proves.ts';
import { oakAila } from './oak-aila.ts';

const WORDS = 'Make the starter quiz harder';

provesAdapter(oakAila, [
  {
    what: 'the newest turn',
    address: 'https://labs.thenational.academy/api/chat',
    says: WORDS,
    body: json({ id: 'xZ9lesson', messages: turns(WORDS).map((turn) => ({ id: UUID, ...turn })), options: { mode: 'interactive' } }),
  },
]);
