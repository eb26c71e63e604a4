import { looksBy } from '../../lib/detect/second-look/looks.ts';
import { scanAgain } from '../../lib/detect/second-look/scan-again.ts';
import type { ScanOptions, ScanResult } from '../../lib/detect/types.ts';
import { loadHere } from './model-here.ts';

/** `scan` with the readers of the extension's worker heard too; as slow as they are. Throws if the model cannot be loaded. */
export async function scanWithSecondLook(): Promise<(text: string, options: ScanOptions) => Promise<ScanResult>> {
  const read = await loadHere();
  const looks = looksBy(read);
  return (text, options) => scanAgain(text, options, looks);
}
