import { provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { youCom } from './you-com.ts';

const WORDS = 'How tall is Ben Nevis';

provesAdapter(youCom, [
  {
    what: 'the question in the address',
    method: 'GET',
    address: `https://you.com/api/streamingSearch?page=1&q=${encodeURIComponent(WORDS)}&chatId=${UUID}&domain=youchat`,
    says: WORDS,
    body: '',
  },
  {
    what: 'spaces as plus signs',
    method: 'GET',
    address: `https://you.com/api/streamingSearch?q=${WORDS.replaceAll(' ', '+')}&chatId=${UUID}`,
    says: WORDS,
    body: '',
  },
]);
