import { post, postJson } from '../parts/files.ts';
import { type Mount, startPage, watchKeys } from '../parts/page.ts';
import { readEvents } from '../parts/streams.ts';

const EDITOR =
  '<!doctype html><html lang="en-GB"><title>Message</title><link rel="stylesheet" href="/assets/page.css"><div id="editor" contenteditable="plaintext-only" role="textbox" aria-label="Message"></div>';

/** The frame is the page's own and its script lives outside of it, as in editors that keep their styles apart. */
const mount: Mount = (slot, { typed, changed, send }) => {
  const frame = document.createElement('iframe');
  let text = typed;
  frame.srcdoc = EDITOR;
  frame.title = 'Message';
  slot.append(frame);
  const box = (): HTMLElement | null => frame.contentDocument?.querySelector<HTMLElement>('#editor') ?? null;
  frame.addEventListener('load', () => {
    const found = box();
    if (!found || !frame.contentWindow) return;
    found.textContent = text;
    found.addEventListener('input', () => {
      text = found.textContent ?? '';
      changed();
    });
    watchKeys(frame.contentWindow, found, () => send());
    frame.dataset.ready = '';
  });
  return {
    text: () => text,
    set(next) {
      text = next;
      const found = box();
      if (found) found.textContent = next;
      changed();
    },
    focus: () => box()?.focus(),
  };
};

startPage({
  mount,
  async send(text, piece) {
    await readEvents(await postJson('/api/chat', { message: text, session: 'practice' }), piece);
  },
  draft: (text) => postJson('/api/drafts', { draft: text }),
  telemetry: '/api/events',
  upload: (file) => post('/api/files', file),
  button: { 'aria-label': 'Send message' },
});
