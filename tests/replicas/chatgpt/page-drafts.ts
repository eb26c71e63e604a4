/** How long ChatGPT waits after the last change before it posts the draft, near enough. */
const QUIET = 300;

const newId = (): string => crypto.randomUUID();

/** Returns what to call with every new state of the composer. Failing drafts are nobody's business: the real page ignores them too. */
export function watchDrafts(): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    if (text.trim() === '') return;
    timer = setTimeout(() => {
      post('/backend-api/f/conversation/prepare', {
        action: 'next',
        client_prepare_dispatch: 'debounced',
        client_prepare_source: 'composer_editor_state',
        partial_query: { id: newId(), author: { role: 'user' }, content: { content_type: 'text', parts: [text] } },
      });
      post('/backend-api/f/conversation/experimental/generate_autocompletions', {
        input_text: text,
        num_completions: 4,
        in_search_mode: false,
      });
    }, QUIET);
  };
}

function post(path: string, value: unknown): void {
  const body = JSON.stringify(value);
  void fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => undefined);
}
