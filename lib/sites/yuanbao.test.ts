import { json, provesAdapter, UUID } from '../../tests/sites/proves.ts';
import { yuanbao } from './yuanbao.ts';

const WORDS = 'Describe a volcano';

provesAdapter(yuanbao, [
  {
    what: 'the prompt, which stands there twice',
    address: `https://yuanbao.tencent.com/api/chat/${UUID}`,
    says: WORDS,
    body: json({
      model: 'gpt_175B_0404',
      prompt: WORDS,
      plugin: 'Adaptive',
      displayPrompt: WORDS,
      displayPromptType: 1,
      multimedia: [],
      agentId: 'naQivTmsDa',
      chatModelId: 'deep_seek_v3',
    }),
  },
]);
