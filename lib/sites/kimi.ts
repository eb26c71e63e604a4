import type { SiteAdapter, TextPlace } from './types.ts';

const path = '/apiv2/kimi.gateway.chat.v1.ChatService/Chat';
const text: readonly TextPlace[] = [{ path: '*/message/blocks/*/text/content' }];

/** Kimi. Connect: a head of five bytes, then JSON. Only the newest message is sent; the conversation is known by its id. */
export const kimi: SiteAdapter = {
  id: 'kimi',
  grade: 'A',
  evidence: 'MCP-SuperAssistant, captures in public code; newest 2026-09-28',
  editor: 'Lexical',
  hosts: ['www.kimi.com', 'www.kimi.ai'],
  composer: ['.chat-input-editor', '[data-lexical-editor="true"]'],
  send: ['.send-button'],
  file: ['input[type="file"]'],
  reply: ['.segment-assistant', '.chat-content-item-assistant'],
  endpoints: [
    { kind: 'send', host: 'www.kimi.com', path, form: 'connect', text },
    { kind: 'send', host: 'www.kimi.ai', path, form: 'connect', text },
  ],
};
