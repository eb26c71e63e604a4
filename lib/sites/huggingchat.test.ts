import { json, provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { huggingchat } from './huggingchat.ts';

const WORDS = 'Suggest a title for my assembly';

provesAdapter(huggingchat, [
  {
    what: 'the message in a FormData',
    address: 'https://huggingface.co/chat/conversation/6512bd43d9caa6e02c990b0a',
    says: WORDS,
    body: [
      { name: 'data', value: json({ inputs: WORDS, id: UUID, is_retry: false, is_continue: false, selectedMcpServerNames: [] }) },
      { name: 'files', value: 'base64;notes.txt', isFile: true },
    ],
  },
  {
    what: 'a vote is no send',
    address: `https://huggingface.co/chat/conversation/6512bd43d9caa6e02c990b0a/message/${UUID}/vote`,
    kind: 'aside',
    says: '',
    body: json({ score: 1 }),
  },
]);
