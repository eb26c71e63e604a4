import type { PreparedText } from '../../text/prepare.ts';
import type { Tables } from '../tables/find-tables.ts';

const LONG_QUOTE = /"[^"\n]{60,}/;
const SHORT_QUOTE = /"[^"\n]{15,}"/;
/** Spellings of young writers; grown-ups asking about spelling seldom make them. */
const YOUNG =
  /\b(?:becos|becuase|becuse|coz|wos|woz|sed|wen|wensday|cald|bilt|agen|thier|there was a|could of|should of|would of|alot|wich|whent|wer|thay|speling|faverit|nite|mite|peple|peasents|finaly|realy|untill|definately|wierd|freind|hapy|skool|brort|thort|cudnt|didunt|wont to)\b/;

/**
 * How the text is laid out, for the scorers of pasted work: a block after the request, lines like verse, a long quotation.
 * Length itself is no feature: long prompts are not more private than short ones.
 */
export function layoutOf(text: PreparedText, tables: Tables): string[] {
  const { folded, lower } = text;
  const features: string[] = [];
  if (LONG_QUOTE.test(folded)) features.push('@quote:long');
  else if (SHORT_QUOTE.test(folded)) features.push('@quote:short');
  if (hasBlock(folded)) features.push('@block');
  if (/:\s+\S[^\n]{80,}/.test(folded)) features.push('@colon');
  if (hasVerse(text)) features.push('@verse');
  if (YOUNG.test(lower)) features.push('@young');
  for (const kind of new Set(tables.all.map((table) => table.kind))) features.push(`@table:${kind}`);
  if (/\[[A-Z][^\]\n]{1,30}\]|\{\{|_{4,}|\.{6,}|<[A-Z][A-Za-z _-]{2,20}>/.test(folded)) features.push('@template');
  if (/```|\{$|;$/m.test(folded)) features.push('@code');
  return features;
}

/** After a blank line or a colon at a line's end, a paragraph of prose. */
function hasBlock(text: string): boolean {
  const at = text.search(/\n\s*\n|:\s*\n/);
  if (at < 0) return false;
  const longest = text
    .slice(at)
    .split('\n')
    .reduce((most, line) => Math.max(most, line.length), 0);
  return longest > 90;
}

function hasVerse(text: PreparedText): boolean {
  let run = 0;
  for (const line of text.lines) {
    const length = line.end - line.start;
    run = length > 8 && length < 60 && /^[\p{L}"']/u.test(text.folded.charAt(line.start)) ? run + 1 : 0;
    if (run >= 3) return true;
  }
  return false;
}
