/**
 * Requests for a mark, level or verdict on work that lies on the page, and ways to hand such work over. Patterns and not word lists, because
 * what counts is the shape: two grades with "or" between them, a number after a slash and then a question mark.
 */
const GRADE = String.raw`(?:[a-e]\*?|u|[1-9]|wt[sw]?|wb|exs?|exp|gds?|gd|em|sec|pass|merit|dist\w*|emerging|expected|secure|greater|level \d|l\d|band \d|b\d|grade \d|\d+ marks?)`;

const JUDGE: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:is (?:this|it|that|he|she)|a|an|as|be)? ?${GRADE}(?:,? ?(?:or|\/) ?(?:a |an )?${GRADE})+ ?(?:\?|please|pls|on our|and which)`,
  ),
  /\b(?:rate|score|mark|grade|level|assess)s? (?:it|this|these|them|his|her|their|each|both|for me|all|(?:my|the) (?:\w+ )?(?:answers?|essay|story|poem|work|paragraph|paper|test|attempt|piece|scripts?|responses?|rap|homework|entries|coursework))\b/,
  /(?:out of|\/) ?\d+ ?(?:please|pls|plz|\?|before|for (?:me|imagery|content|ao\d|spag))|\b(?:what|how many)(?:'s| is| are| would| does| marks?| do| it)* (?:\w+ ){0,4}out of ?\d+/,
  /\bout of (?:ten|\d+)\b.{0,40}\?|\bmark out of (?:ten|\d+)|\btotal ?\/ ?\d+|\bworth out of\b/,
  /\b(?:what|which) (?:mark|marks|grade|level|band|score|stage)s?\b.{0,40}\b(?:would|is|does|do|get|give|award|this|it|miss|deserve)/,
  /\b(?:would|does|do|could) (?:i|this|it|she|he|they|these|my \w+|you) (?:\w+ )?(?:get|score|pass|scrape|award|reach|hit|make)\b.{0,60}(?:mark|grade|level|band|pass|merit|full|age related|l\d|\d)/,
  /\bfull marks\b.{0,20}\?|\bget (?:me )?full\b|\bto get full\b|\bverdict\b ?\?|\b(?:who|which)(?:'s| is| one's| one is|s)? (?:closer|closest|higher)\b|\bwhich (?:one|answer|script|piece|essay) (?:is|'s|would be) (?:better|stronger|best)\b/,
  /\b(?:am i being|was i|is it|too) (?:harsh|mean|generous|lenient|honestly only|only)\b.{0,40}\d/,
  /\b(?:tick or (?:cross|fix)|write the score|total them|add up the marks|judgement column|settle it|put \d, ?\d or \d|got it, nearly|age related\?|working at \d\?)/,
  /\b(?:second|blind|cold|peer|double) ?mark|\bmoderat(?:e|ing) (?:my|this|these|our|the)|\b(?:i|i've|ive) (?:gave|given|put|make|made|award\w*) (?:it|this|him|her|them|\w+ )?.{0,12}\d+(?:\/\d+)?\b/,
  /\b(?:www|ebi|two stars|2 stars|stars and a wish|ao\d (?:and|&|separately|breakdown)|ao breakdown|next steps? for (?:each|her|him|this)|how many\?)/,
  /\b(?:level|mark|grade|band|score|comment)s?,? ?(?:please|pls|plz|and (?:two|a|one|next|comment)|\+)|\bi(?:'d| would) (?:say|go|put) .{0,24}\b(?:you|what|would)\b/,
  /\b(?:does|do) (?:this|it|these|that) (?:\w+ ){0,3}(?:look|sound) (?:right|level|fair|ok)\b|\b(?:provisional|estimate|approximate) (?:\w+ ){0,2}(?:grade|mark|level)|\bis my (?:working|answer|method) right\b|\bjustifying (?:gds|exs|wts|a grade)/,
];

const HANDED: readonly RegExp[] = [
  /\b(?:pupil|student|child|candidate|kid|learner|boy|girl|lad|lass|apprentice|trainee|he|she|they|friend|mate|son|daughter|sister|brother|\p{L}+)(?:'s|s')? (?:in \w+ )?(?:wrote|written|writes|handed|submitted|typed|scribed|drew|made up|produced|turned in|dictated)(?: (?:this|it|in|these|the following|that))?\b/u,
  /\b(?:his|her|their|pupil's|student's|child's|candidate's|learner's|\p{L}{3,}'s) (?:\w+ ){0,2}(?:story|poem|essay|answer|answers|paragraph|paper|nea|coursework|log|diary|reflection|evaluation|statement|response|script|portfolio|letter|report|book review|review|work|homework|translation|speech|blog|villanelle|sonnet|haiku|rap|lyrics|write up|draft|profile|monologue|piece|writing|sentences)\b/u,
  /\b(?:my|here's my|heres my|this is my|check my|improve my|fix my|correct my) (?:own )?(?:\w+ ){0,2}(?:story|poem|essay|answer|paragraph|nea|coursework|log|diary|reflection|evaluation|statement|response|script|portfolio|review|homework|translation|speech|blog|draft|monologue|piece|write up|writeup|conclusion|intro|introduction|epq|project|spanish|french|german|working|code|lyrics|comic|article|\d+ marker|six marker|method)\b/,
  /\b(?:by \p{L}+(?: \p{L}+)?,? (?:\(?y(?:ea)?r? ?\d|\d\d?\p{L}\b)|entry for our|entries|exit tickets|scripts? (?:one|two|a|b|1|2)|sample [abc]\b|free writing|cold write|writing sample|typed (?:exactly )?as written|exactly as written|i scribed|from (?:his|her|their) book|in (?:his|her) own words|keep (?:his|her|their|my) (?:words|voice)|not my words)/u,
];

/** Features of a whole prompt: `@judge`, `@handed`, and both together with what is pasted. `lower` is the folded text in lower case. */
export function judgementOf(lower: string, layout: readonly string[]): string[] {
  const text = lower.length > 6000 ? `${lower.slice(0, 3000)}\n${lower.slice(-3000)}` : lower;
  const judge = JUDGE.filter((pattern) => pattern.test(text)).length;
  const handed = HANDED.filter((pattern) => pattern.test(text)).length;
  const pasted = layout.some(
    (mark) =>
      mark.startsWith('@quote') || mark === '@block' || mark === '@colon' || mark === '@verse' || mark === '@young' || mark === '@code',
  );
  const features: string[] = [];
  if (judge > 0) features.push('@judge', `@judge:${pasted ? 'pasted' : 'bare'}`);
  if (judge > 1) features.push('@judge2');
  if (handed > 0) features.push('@handed', `@handed:${pasted ? 'pasted' : 'bare'}`);
  if (handed > 1) features.push('@handed2');
  if (handed > 0 && judge > 0) features.push(`@judge&handed:${pasted ? 'pasted' : 'bare'}`);
  return features;
}
