import type { SiteAdapter } from './types.ts';

/**
 * Claude. A long paste becomes an attachment whose words are in `extracted_content`; files are sent when they are attached. One old client
 * compresses the body: the gate hands over the bytes it was before, or the pack says what happens to one it cannot read.
 */
export const claude: SiteAdapter = {
  id: 'claude',
  grade: 'A',
  evidence: 'opencli, public code; newest 2026-05',
  editor: 'TipTap',
  hosts: ['claude.ai'],
  composer: ['[data-testid="chat-input"]', 'div.tiptap.ProseMirror'],
  send: ['button[aria-label="Send message" i]', '[data-testid="chat-input-send"]'],
  file: ['[data-testid="file-upload"]'],
  reply: ['.font-claude-response', '.font-claude-message', '[data-is-streaming]'],
  endpoints: [
    {
      kind: 'send',
      host: 'claude.ai',
      path: '/api/organizations/*/chat_conversations/*/*completion',
      text: [{ path: 'prompt' }, { path: 'attachments/*/extracted_content' }],
    },
  ],
  uploads: [
    { host: 'claude.ai', path: '/api/*/upload-file', how: 'parts', file: 'file' },
    { host: 'claude.ai', path: '/api/*/convert_document', how: 'parts', file: 'file' },
    { host: 'claude.ai', path: '/api/*/upload', how: 'parts', file: 'file' },
  ],
};
