import { textarea } from '../parts/editors/textarea.ts';
import { postJson } from '../parts/files.ts';
import { startPage } from '../parts/page.ts';
import { readEvents } from '../parts/streams.ts';
import { element } from '../parts/thread.ts';

const PATH = '/duckchat/v1/chat';
const turns: { role: string; content: string }[] = [];

startPage({
  mount: textarea({ name: 'user-prompt', placeholder: 'Ask privately' }),
  async send(text, piece) {
    const messages = [...turns, { role: 'user', content: text }];
    let answer = '';
    await readEvents(await postJson(PATH, { model: 'practice', messages }), (part) => {
      answer += part;
      piece(part);
    });
    turns.push({ role: 'user', content: text }, { role: 'assistant', content: answer });
  },
  draft: (text) => postJson('/duckchat/v1/drafts', { draft: text }),
  telemetry: '/t/duckchat',
  button: { type: 'submit', 'aria-label': 'Send' },
});

// The form works without any script too, as forms do: the browser itself then sends its fields.
const form = element<HTMLFormElement>('composer');
form.action = PATH;
form.method = 'post';
