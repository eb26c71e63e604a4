import type { SiteAdapter, TextPlace } from './types.ts';

const HOST = 'alkalimakersuite-pa.clients6.google.com';
const newestUserTurn: TextPlace = { path: '0/*/1', newestOf: { list: '1', role: '1', is: 'user' } };

/**
 * Google AI Studio. The whole conversation travels as nested lists, `[[parts, role], …]`, and the token beside it is made from its words.
 * Tokens are counted while the person types, so the draft leaves before Send.
 */
export const googleAiStudio: SiteAdapter = {
  id: 'google-ai-studio',
  grade: 'A',
  evidence: 'MCP-SuperAssistant, CodeWebChat, captures in public code; newest 2026-09-27',
  editor: 'textarea',
  hosts: ['aistudio.google.com'],
  composer: ['textarea[placeholder="Start typing a prompt"]', 'textarea[aria-label="Enter a prompt"]', 'textarea'],
  send: ['button[aria-label="Run"]', 'button[type="submit"]'],
  file: ['input[type="file"]'],
  reply: ['ms-chat-turn'],
  endpoints: [
    { kind: 'draft', host: HOST, path: '*.MakerSuiteService/CountTokens', route: 'xhr', text: [newestUserTurn] },
    { kind: 'send', host: HOST, path: '*.MakerSuiteService/GenerateContent', route: 'xhr', text: [newestUserTurn], signed: true },
  ],
};
