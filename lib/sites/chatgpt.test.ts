import { json, provesAdapter, TOKEN, UUID } from '../../tests/sites/proves.ts';
import { chatgpt } from './chatgpt.ts';

const WORDS = 'Write a song about Macbeth';
const message = (role: string, parts: readonly unknown[]) => ({ id: UUID, author: { role }, content: { content_type: 'text', parts } });

provesAdapter(chatgpt, [
  {
    what: 'the newest turn, without files and earlier turns',
    address: 'https://chatgpt.com/backend-api/f/conversation',
    says: WORDS,
    body: json({
      action: 'next',
      messages: [
        message('user', ['Who was Ada Lovelace?']),
        message('assistant', ['Marigold Pemberton knows.']),
        message('user', [{ content_type: 'image_asset_pointer', asset_pointer: 'file-service://file-Abc' }, WORDS]),
      ],
      parent_message_id: UUID,
      model: 'auto',
      client_contextual_info: { page_height: 900, app_name: 'chatgpt.com' },
    }),
  },
  {
    what: 'signed out',
    address: 'https://chatgpt.com/backend-anon/conversation',
    says: WORDS,
    body: json({ messages: [message('user', [WORDS])], parent_message_id: 'client-created-root' }),
  },
  {
    what: 'a message of files only says nothing, whatever was said before',
    address: 'https://chatgpt.com/backend-api/f/conversation',
    says: '',
    body: json({ messages: [message('user', ['Before']), message('user', [{ asset_pointer: 'file-service://file-Abc' }])] }),
  },
  {
    what: 'the draft while it is written',
    address: 'https://chatgpt.com/backend-api/f/conversation/prepare',
    kind: 'draft',
    says: WORDS,
    body: json({
      partial_query: message('user', [WORDS]),
      client_prepare_dispatch: 'debounced',
      client_prepare_source: 'composer_editor_state',
      conduit_token: TOKEN,
    }),
  },
  {
    what: 'completions of the draft',
    address: 'https://chatgpt.com/backend-api/f/conversation/experimental/generate_autocompletions',
    kind: 'draft',
    says: WORDS,
    body: json({ input_text: WORDS, num_completions: 3 }),
  },
]);
