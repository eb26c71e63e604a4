/** A run of letters, a run of digits, or one other visible character; spaces make no tokens. */
export interface Token {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Lower-case folded text of the token. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'break';
}

/**
 * Words keep inner apostrophes (O'Brien, pupil's); hyphens stand alone, so that double-barrelled names are two words and a mark.
 * A `break` is one line break. Letters and digits glued together (8b, y9) make a number and a word side by side.
 */
const TOKEN = /\p{L}+(?:'\p{L}+)*|\p{N}+|\r?\n|[^\s\p{L}\p{N}]/gu;

/** `folded` and `lower` are the two forms made by `prepare`, with equal offsets. Linear. */
export function tokenise(folded: string, lower: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({ start, end, lower: lower.slice(start, end), kind: kindOf(match[0]) });
  }
  return tokens;
}

const WORD = /^\p{L}/u;
const NUMBER = /^\p{N}/u;

function kindOf(text: string): Token['kind'] {
  if (text.endsWith('\n')) return 'break';
  if (WORD.test(text)) return 'word';
  return NUMBER.test(text) ? 'number' : 'mark';
}
