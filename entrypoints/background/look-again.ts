import { looksBy } from '../../lib/detect/second-look/looks.ts';
import { scanAgain } from '../../lib/detect/second-look/scan-again.ts';
import type { ScanResult } from '../../lib/detect/types.ts';
import { LONGEST_LOOK } from '../../lib/messages/limits.ts';
import type { LookAgainMessage } from '../../lib/messages/protocol.ts';
import { policyInForce } from './policy-in-force.ts';
import { readBySecondLook } from './second-look.ts';

/**
 * Reads a draft again for a guard; undefined if neither the model nor a pattern of the trust's own had anything to say of it, unless it is
 * long: then the guard has not read it, lest the page stand still, and waits for what is found here. Nothing of it is kept, and no error goes back, since an error may quote what it failed on.
 */
export async function lookAgain({ text }: LookAgainMessage): Promise<ScanResult | undefined> {
  try {
    const { customTerms, customPatterns } = await policyInForce();
    const isLong = text.length > LONGEST_LOOK;
    let heard = isLong || customPatterns.length > 0;
    const looks = looksBy(async (words) => {
      const reading = await readBySecondLook(words);
      heard ||= reading !== undefined;
      return reading;
    });
    const result = await scanAgain(text, { customTerms, patterns: customPatterns }, isLong ? [] : looks);
    return heard ? result : undefined;
  } catch {
    return undefined;
  }
}
