import { type PreparedText, prepare } from '../text/prepare.ts';
import { detectors } from './detectors/index.ts';
import { ANY_DIGIT, type Context, type Detector, type Finding, type ScanOptions, type ScanResult } from './types.ts';

/**
 * Looks for personal and confidential data in `text`. Pure, synchronous and linear in the length of the text; never throws on any string.
 * Findings come sorted by `start`, never overlap within identifiers, and never carry the text they point at.
 */
export function scan(text: string, _options: ScanOptions = {}): ScanResult {
  const prepared = prepare(text);
  const found: Finding[] = [];
  for (const detector of detectors) found.push(...run(detector, prepared, { found }));
  return { findings: found, people: 0, tables: [] };
}

function* run(detector: Detector, text: PreparedText, context: Context): Iterable<Finding> {
  if (!worthLooking(detector.keywords, text)) return;
  for (const hit of detector.find(text, context)) {
    yield { ...text.toOriginal(hit.start, hit.end), category: hit.category, confidence: hit.confidence, detector: detector.id };
  }
}

function worthLooking(keywords: readonly string[], text: PreparedText): boolean {
  if (keywords.length === 0) return true;
  return keywords.some((keyword) => (keyword === ANY_DIGIT ? /\d/.test(text.folded) : text.lower.includes(keyword)));
}
