import { generic } from './generic.ts';
import type { SiteAdapter, TextPlace } from './types.ts';

const text: readonly TextPlace[] = [{ path: 'variables/$/message/sensitive_string_value' }];

/**
 * Meta AI. Chat moved to a binary WebSocket with checks of its own (DGW): JSON in a frame, protobuf in base64 in the JSON. Its fields are
 * not known well enough for a place, so a frame is opened and judged whole, and none counts as a send. Older pages use GraphQL, with the
 * words in `variables`, for everything.
 */
export const metaAi: SiteAdapter = {
  id: 'meta-ai',
  grade: 'B',
  evidence: 'CodeWebChat, public code; newest 2026-08',
  editor: 'Lexical',
  hosts: ['www.meta.ai', 'meta.ai'],
  composer: ['[data-testid="composer-input"]', '[data-lexical-editor="true"]'],
  send: ['[data-testid="composer-send-button"]'],
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [
    { kind: 'aside', host: 'gateway.meta.ai', path: '/ws/*', route: 'websocket', form: 'packed', text: [], signed: true },
    { kind: 'aside', host: 'www.meta.ai', path: '/api/graphql/', form: 'form', text },
    { kind: 'aside', host: 'graph.meta.ai', path: '/graphql', form: 'form', text },
  ],
  uploads: [{ host: 'rupload.meta.ai', path: '/*', how: 'raw' }],
};
