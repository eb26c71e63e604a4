import { looks } from '../../lib/detect/second-look/looks.ts';
import { scanAgain } from '../../lib/detect/second-look/scan-again.ts';
import type { ScanResult } from '../../lib/detect/types.ts';
import type { LookAgainMessage } from '../../lib/messages/protocol.ts';
import { policyInForce } from './policy-in-force.ts';

/** Reads a draft again for a guard. Nothing of it is kept, and no error goes back, since an error may quote what it failed on. */
export async function lookAgain({ text }: LookAgainMessage): Promise<ScanResult | undefined> {
  try {
    const { customTerms, customPatterns } = await policyInForce();
    return await scanAgain(text, { customTerms, patterns: customPatterns }, looks);
  } catch {
    return undefined;
  }
}
