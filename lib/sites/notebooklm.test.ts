import { form, json, provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { notebooklm } from './notebooklm.ts';

const WORDS = 'What did the governors decide about the hall?';

provesAdapter(notebooklm, [
  {
    what: 'the question, without the answers before it',
    address:
      'https://notebooklm.google.com/_/LabsTailwindUi/data/google.internal.labs.tailwind.orchestration.v1.LabsTailwindOrchestrationService/GenerateFreeFormStreamed?rt=c',
    says: WORDS,
    body: form({
      'f.req': json([
        null,
        json([[[[UUID]]], WORDS, [['Marigold Pemberton said so.', null, 2]], [2, null, [1], [1]], UUID, null, null, UUID, 1]),
      ]),
      at: 'AJvLN6Mx:1780000000000',
    }),
  },
  {
    what: 'a pasted source: every text, and no send',
    address: 'https://notebooklm.google.com/_/LabsTailwindUi/data/batchexecute?rpcids=izAoDd',
    kind: 'aside',
    says: `izAoDd\n\nMinutes\n\n${WORDS}\n\ngeneric\n\nAJvLN6Mx:1780000000000`,
    rewrites: false,
    body: form({
      'f.req': json([[['izAoDd', json([[[null, ['Minutes', WORDS], null, 2]], UUID]), null, 'generic']]]),
      at: 'AJvLN6Mx:1780000000000',
    }),
  },
]);
