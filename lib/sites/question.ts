import { asksOf } from './index.ts';

/** The words that an address asks a tool, and the address without them. */
export function takeQuestion(address: URL): { readonly text: string; readonly without: URL } {
  const without = new URL(address);
  const asked = asksOf(address.hostname).filter((name) => address.searchParams.has(name));
  for (const name of asked) without.searchParams.delete(name);
  return { text: asked.flatMap((name) => address.searchParams.getAll(name)).join('\n\n'), without };
}
