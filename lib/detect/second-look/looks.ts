import type { SecondLook } from './types.ts';

/**
 * The readers in use, in the order in which they are heard. For the worker only: they may be heavy.
 *
 * compromise (`names/second-look/compromise.ts`) is not among them, by measurement: at the same probability, names that it takes for people are
 * private as often as names that it does not, so every band in which it was heard only moved false alarms against names missed
 * (`names/second-look/MEASURED.md`, `node tests/accuracy/second-look.ts`).
 */
export const looks: readonly SecondLook[] = [];
