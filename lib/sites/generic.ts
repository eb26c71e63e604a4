import type { SiteAdapter } from './types.ts';

/**
 * Any AI site without an adapter of its own: markers that outlive a redesign, and no endpoints. Its requests are still searched for what
 * was stopped in the composer, but nothing more can be promised there; the status says so.
 */
export const generic: SiteAdapter = {
  id: 'generic',
  grade: 'U',
  evidence: 'markers that sites years apart share',
  editor: 'unknown',
  hosts: [],
  composer: [
    '[data-lexical-editor="true"]',
    '.ProseMirror',
    '.ql-editor',
    '[data-slate-editor="true"]',
    '.cm-content',
    '[contenteditable]:not([contenteditable="false"])',
    'textarea',
    'input[type="text"], input[type="search"], input:not([type])',
  ],
  send: [
    '[data-testid*="send" i]',
    ':is(button,a,[role="button"]):is([aria-label*="send" i],[aria-label*="submit" i],[title*="send" i],[class*="send" i],[id*="send" i])',
    '[type="submit"],input[type="image"]',
  ],
  file: ['input[type="file"]'],
  reply: ['[data-message-author-role="assistant"]', '[data-testid*="assistant" i]'],
  endpoints: [],
  asks: ['q', 'query', 'prompt', 'text', 'message'],
};
