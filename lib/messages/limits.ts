/** Characters of the longest text that the worker reads again. Longer ones are left to the fast look. In a file of its own for the guard, which has no zod. */
export const LONGEST_LOOK = 100_000;
