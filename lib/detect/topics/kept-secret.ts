/**
 * Business of the school that somebody concerned is not to know yet: "next year's deficit is 188k, governors don't know". A text that says so says itself
 * that it is confidential; whether it speaks of business at all is left to the words beside it.
 * Not to know how, what or whether is another thing.
 */
export const KEPT_SECRET =
  /\b(?:nobody|no one|neither|staff|parents|unions?|governors)(?:\b[^.\n]{0,32}?\b(?:don'?t know\b(?! [hiw])|knows? about|been told|seen it)|'?s told)|\bmustn'?t hear|\bnot (?:told the|(?:yet )?announced|for (?:onward|publication))|\bkeep (?:[\w']{1,12} ){0,2}(?:quiet|to (?:ourselves|yourself)|secret)\b|\b(?:we haven't|not) told (?:them|anyone|anybody)\b/;
