import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/**
 * HuggingChat, whose source is open (huggingface/chat-ui): a FormData with the message as JSON in `data` and files beside it. Making a
 * conversation sends only settings.
 */
export const huggingchat: SiteAdapter = {
  id: 'huggingchat',
  grade: 'A',
  evidence: 'source of huggingface/chat-ui; newest 2026-08',
  editor: 'textarea',
  hosts: ['huggingface.co/chat'],
  composer: ['form textarea', 'textarea'],
  send: ['form button[type="submit"]'],
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [{ kind: 'send', host: 'huggingface.co', path: '/chat/conversation/*', form: 'parts', text: [{ path: 'data/$/inputs' }] }],
  uploads: [{ host: 'huggingface.co', path: '/chat/conversation/*', how: 'parts', file: 'files' }],
};
