import type { SiteAdapter, TextPlace } from './types.ts';

/** Of a SignalR invocation (type 4, `target: "chat"`). */
const text: readonly TextPlace[] = [{ path: '*/arguments/0/message/text' }];

/**
 * Microsoft 365 Copilot, the work edition, also inside Teams and Office, where it is a frame of the same host. SignalR over a WebSocket
 * whose address holds the access token: never log it. The editor is Lexical, which undoes what is written to its DOM.
 */
export const ms365Copilot: SiteAdapter = {
  id: 'ms-365-copilot',
  grade: 'A',
  evidence: 'public code and measurements, npm @fluentui-copilot/react-chat-input; newest 2026-07',
  editor: 'Lexical',
  hosts: ['m365.cloud.microsoft', 'copilot.cloud.microsoft', 'www.office.com/chat', 'www.microsoft365.com/chat'],
  composer: ['#m365-chat-editor-target-element', '.fai-EditorInput__input', '[data-lexical-editor="true"]'],
  send: ['.fai-SendButton', 'button[type="submit"][aria-label="Send"]'],
  file: ['input[type="file"]'],
  reply: ['[data-testid="markdown-reply"]'],
  endpoints: [
    { kind: 'send', host: '*.office.com', path: '/m365Copilot/Chathub/*', route: 'websocket', form: 'lines', text },
    { kind: 'send', host: '*.office365.us', path: '/m365Copilot/Chathub/*', route: 'websocket', form: 'lines', text },
  ],
};
