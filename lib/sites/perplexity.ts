import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/** Perplexity. The question stands twice in the body, as typed and as a query of its own. */
export const perplexity: SiteAdapter = {
  id: 'perplexity',
  grade: 'A',
  evidence: 'MCP-SuperAssistant, gpt4free, public code; newest 2026-08',
  editor: 'Lexical',
  hosts: ['www.perplexity.ai'],
  composer: ['#ask-input', '[data-lexical-editor="true"]'],
  send: ['button[aria-label="Submit"]', 'button[type="submit"]'],
  file: ['input[type="file"][multiple]'],
  reply: generic.reply,
  endpoints: [
    {
      kind: 'send',
      host: 'www.perplexity.ai',
      path: '/rest/sse/perplexity_ask',
      text: [{ path: 'query_str' }, { path: 'params/query_str' }, { path: 'params/dsl_query' }],
    },
  ],
  uploads: [{ host: 'ppl-ai-file-upload.s3.amazonaws.com', path: '/*', how: 'parts', file: 'file' }],
};
