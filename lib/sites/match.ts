/** Host and path patterns of adapters and tool cards. `*.example.org` takes example.org and everything below it. */

export function hostMatches(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  const base = pattern.slice(2);
  return host === base || host.endsWith(`.${base}`);
}

/** `*` stands for any run of characters. Linear: pieces are looked for from left to right, never backwards. */
export function pathMatches(pattern: string, path: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return path === pattern;
  if (!path.startsWith(first) || !path.endsWith(last) || path.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    at = path.indexOf(piece, at);
    if (at < 0) return false;
    at += piece.length;
  }
  return at <= path.length - last.length;
}

/** The host of a pattern that may go on with a path. */
export const hostOf = (pattern: string): string => pattern.split('/', 1)[0] ?? '';
