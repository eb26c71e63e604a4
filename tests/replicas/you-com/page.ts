import { textarea } from '../parts/editors/textarea.ts';
import { post } from '../parts/files.ts';
import { startPage } from '../parts/page.ts';

startPage({
  reply: { copy: 'execCommand' },
  mount: textarea({ placeholder: 'Ask anything' }),
  send: (text, piece) =>
    new Promise((resolve, reject) => {
      const address = `/api/streamingSearch?${new URLSearchParams({ page: '1', q: text, chatId: 'practice', domain: 'youchat' })}`;
      const source = new EventSource(address);
      source.addEventListener('message', ({ data }) => {
        if (data !== '[DONE]') return piece(JSON.parse(data).text);
        source.close();
        resolve(undefined);
      });
      source.addEventListener('error', () => {
        source.close();
        reject(new Error('the connection failed'));
      });
    }),
  draft: (text) => fetch(`/api/autosuggest?${new URLSearchParams({ prefix: text })}`),
  telemetry: '/api/metrics',
  upload(file) {
    const form = new FormData();
    form.append('file', file);
    return post('/api/upload', form);
  },
  button: { type: 'submit', 'aria-label': 'Send' },
});
