import type { SiteAdapter, TextPlace } from './types.ts';

const newestUserMessage: TextPlace = {
  path: 'content/parts/*',
  newestOf: { list: 'messages', role: 'author/role', is: 'user' },
};

/**
 * ChatGPT. The front end posts the draft to `…/prepare` (in `partial_query`) and to `…/generate_autocompletions` (in `input_text`) while
 * the person is still typing, so both are drafts here: text can leave before Send. `prepare` comes without a draft as well. The id in
 * `partial_query` must be that of the message sent later, so a changed draft would be refused.
 */
export const chatgpt: SiteAdapter = {
  id: 'chatgpt',
  grade: 'A',
  evidence: 'MCP-SuperAssistant, gpt4free, opencli, captures in public code; newest 2026-09-29',
  editor: 'ProseMirror',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  composer: ['#prompt-textarea', '[data-testid="chat-input"]'],
  send: ['[data-testid="send-button"]', '#composer-submit-button'],
  file: ['#upload-file-btn', 'input[type="file"][multiple]'],
  reply: ['[data-message-author-role="assistant"]', '.agent-turn'],
  endpoints: [
    { kind: 'draft', host: 'chatgpt.com', path: '/backend-*/conversation/prepare', text: [{ path: 'partial_query/content/parts/*' }] },
    { kind: 'draft', host: 'chatgpt.com', path: '/backend-*/generate_autocompletions', text: [{ path: 'input_text' }] },
    { kind: 'send', host: 'chatgpt.com', path: '/backend-*/conversation', text: [newestUserMessage] },
  ],
  uploads: [{ host: '*.oaiusercontent.com', path: '/files/*', how: 'raw' }],
};
