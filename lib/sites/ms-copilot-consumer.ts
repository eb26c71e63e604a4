import type { SiteAdapter } from './types.ts';

/**
 * Microsoft Copilot for consumers. One WebSocket, opened before the person types, carries everything: the frame with `event: "send"` is the
 * message; others are settings, pings and feedback. Edge lets no extension run here (docs/limits.md).
 */
export const msCopilotConsumer: SiteAdapter = {
  id: 'ms-copilot-consumer',
  grade: 'A',
  evidence: 'CodeWebChat, gpt4free, public code; newest 2026-08',
  editor: 'textarea',
  hosts: ['copilot.microsoft.com', 'copilot.com'],
  composer: ['[data-testid="composer-input"]', '#userInput'],
  send: ['button[type="submit"]', 'button[aria-label="Submit"]'],
  file: ['input[type="file"]'],
  reply: [':has(> [data-testid="copy-ai-message-button"])'],
  endpoints: [{ kind: 'send', host: 'copilot.microsoft.com', path: '/c/api/chat', route: 'websocket', text: [{ path: 'content/*/text' }] }],
  uploads: [{ host: 'copilot.microsoft.com', path: '/c/api/attachments', how: 'raw' }],
};
