import { json, provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { perplexity } from './perplexity.ts';

const WORDS = 'When was the Great Fire of London?';

provesAdapter(perplexity, [
  {
    what: 'the question, which stands there twice',
    address: 'https://www.perplexity.ai/rest/sse/perplexity_ask',
    says: WORDS,
    body: json({
      params: { attachments: [], language: 'en-GB', frontend_uuid: UUID, sources: ['web'], dsl_query: WORDS, version: '2.18' },
      query_str: WORDS,
    }),
  },
]);
