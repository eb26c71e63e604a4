import { lexical } from '../parts/editors/lexical.ts';
import { post, postJson } from '../parts/files.ts';
import { startPage } from '../parts/page.ts';
import { readEvents } from '../parts/streams.ts';

startPage({
  reply: { copy: 'execCommand' },
  mount: lexical({ id: 'ask-input' }),
  async send(text, piece) {
    const body = JSON.stringify({ params: { language: 'en-GB', sources: ['web'], dsl_query: text, version: '2.18' }, query_str: text });
    const headers = { 'content-type': 'application/json' };
    await readEvents(await fetch(new Request('/rest/sse/perplexity_ask', { method: 'POST', headers, body })), piece);
  },
  draft: (text) => postJson('/rest/autosuggest', { query: text }),
  telemetry: '/rest/event/analytics',
  upload(file) {
    const form = new FormData();
    form.append('key', 'practice');
    form.append('file', file);
    return post('https://ppl-ai-file-upload.s3.amazonaws.com/upload', form);
  },
  button: { 'aria-label': 'Submit' },
});
