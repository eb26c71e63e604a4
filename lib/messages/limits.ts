/** Characters of the longest text that the model is asked about. Longer ones get the fast look and the trust's own patterns, in the worker. In a file of its own for the guard, which has no zod. */
export const LONGEST_LOOK = 100_000;
/** Characters of the longest text that crosses to the worker at all; browsers refuse messages of 64 MB. Longer ones are judged in the page. */
export const LONGEST_MESSAGE = 10_000_000;
