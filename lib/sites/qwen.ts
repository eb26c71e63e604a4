import { newestTurn } from './body/turns.ts';
import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/** Qwen. It does not take a synthetic Enter; files go to an object store with a token fetched first. */
export const qwen: SiteAdapter = {
  id: 'qwen',
  grade: 'A',
  evidence: 'MCP-SuperAssistant, gpt4free, public code; newest 2026-08',
  editor: 'textarea',
  hosts: ['chat.qwen.ai'],
  composer: ['.message-input-textarea', '#chat-input'],
  send: ['.send-button'],
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [{ kind: 'send', host: 'chat.qwen.ai', path: '/api/v2/chat/completions', text: newestTurn }],
  uploads: [{ host: '*.aliyuncs.com', path: '/*', how: 'raw' }],
};
