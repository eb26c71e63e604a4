import { z } from 'zod';

/** The kinds that the managed keys are made of. Flat ones only, see `managed.ts`. */

declare module 'zod' {
  interface GlobalMeta {
    example?: string | number | boolean | readonly string[];
    /** Heading in the reference. */
    group?: 'Policy' | 'People' | 'Tools' | 'Words and contacts' | 'Limits' | 'Counts';
  }
}

export const line = (longest: number) => z.string().trim().min(1).max(longest);
export const webAddress = z.url({ protocol: /^https$/ }).max(500);
export const contact = line(200);

/** A text in a notation of ours, whose reader says what is wrong in words that follow the entry. */
export const entry = (longest: number, read: (text: string) => object) =>
  line(longest).check(({ value, issues }) => {
    const result = read(value);
    if ('fault' in result) issues.push({ code: 'custom', message: String(result.fault), input: value });
  });
