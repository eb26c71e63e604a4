import type { TextPlace } from '../types.ts';

/** The newest turn of a conversation as most tools send it: one text, or a list of parts (https://platform.openai.com/docs/api-reference/chat). */
export const newestTurn: readonly TextPlace[] = ['content', 'content/*/text', 'parts/*/text'].map((path) => ({
  path,
  newestOf: { list: 'messages', role: 'role', is: 'user' },
}));
