export interface Prompt {
  readonly id: string;
  readonly text: string;
}

/** One line of JSON Lines as a prompt, or what is wrong with it in words that quote nothing of it. */
export function readLine(line: string): Prompt | { readonly fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'not a JSON object' };
  const { id, text } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return { fault: '"id" is missing or neither a text nor a number' };
  if (typeof text !== 'string') return { fault: '"text" is missing or not a text' };
  return { id: String(id), text };
}
