import { json, provesAdapter, turns } from '../../tests/sites/proves.ts';
import { openrouter } from './openrouter.ts';

const WORDS = 'List the kings called George';

provesAdapter(openrouter, [
  {
    what: 'chat completions',
    address: 'https://openrouter.ai/api/v1/chat/completions',
    says: WORDS,
    body: json({ model: 'openai/gpt-5', messages: turns(WORDS), stream: true }),
  },
  {
    what: 'responses',
    address: 'https://openrouter.ai/api/v1/responses',
    says: WORDS,
    body: json({
      model: 'openai/gpt-5',
      input: [
        { role: 'assistant', content: [{ type: 'output_text', text: 'Marigold Pemberton' }] },
        { role: 'user', content: [{ type: 'input_text', text: WORDS }] },
      ],
    }),
  },
]);
