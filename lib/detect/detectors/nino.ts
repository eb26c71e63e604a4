import type { PreparedText } from '../../text/prepare.ts';
import { inExercise, shownAsExample } from '../clues/lessons.ts';
import { NOWHERE, nearness, type Span } from '../clues/words.ts';
import { ANY_DIGIT, type Context, type Detector, type Hit } from '../types.ts';

/**
 * National Insurance number: two letters, six digits, a letter A to D. D, F, I, Q, U and V never stand in the prefix, O never second,
 * and some prefixes are set aside. There is no check digit.
 * Authority: HMRC National Insurance Manual NIM39110, https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
 */
const SHAPE = /(?<![A-Za-z0-9])([A-Za-z]{2})([ ./-]?)(\d(?:[ ./-]?\d){5})[ ./-]?([A-Da-d])?(?![A-Za-z0-9])/g;
/** As forms write it; any other grouping needs the label. */
const USUAL = /^\d{2}[ -]?\d{2}[ -]?\d{2}$/;
const PREFIX = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]$/;
const LABEL = /\b(?:ni|n\.i\.?|nino|nat(?:ional)?\.? ins(?:urance)?)\b/g;

export const nino: Detector = {
  id: 'nino',
  categories: ['nino'],
  keywords: [ANY_DIGIT],
  *find(text, context): Iterable<Hit> {
    for (const match of text.folded.matchAll(SHAPE)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (match[1]?.toUpperCase() === 'QQ' || shownAsExample(text, span)) continue; // QQ is the form's own specimen
      const confidence = confidenceOf(text, context, span, match);
      if (confidence > 0) yield { category: 'nino', ...span, confidence };
    }
  },
  examples: {
    hits: [
      { text: 'NI number AB 12 34 56 C', found: 'AB 12 34 56 C' },
      { text: 'nino jg103759a', found: 'jg103759a' },
      { text: 'Payroll needs JG-10-37-59-A by Friday', found: 'JG-10-37-59-A' },
      { text: 'Starter: Ola Bright, JG103759A, 0.6', found: 'JG103759A' },
      { text: 'National Insurance: OA123456A', found: 'OA123456A' },
      { text: 'NI: JG 103 759 A', found: 'JG 103 759 A' },
      { text: 'NI Number - JG/10/37/59/A', found: 'JG/10/37/59/A' },
      { text: 'my NI is PX 48 20 17', found: 'PX 48 20 17' },
    ],
    misses: [
      'NI number QQ 12 34 56 C',
      'Part BG123456A is out of stock',
      'What does an NI number look like?',
      'room ab 12 34 56 c',
      'Model TN123456A',
      'Map square JG 103 759 A of sheet 12',
      'National Insurance rises to 15 per cent',
      'Use an invented one, for example AB123456C',
    ],
  },
};

/** Without a label only a whole number with an allowed prefix in capitals counts; a label forgives a slip in either. */
function confidenceOf(text: PreparedText, context: Context, span: Span, match: RegExpExecArray): number {
  const prefix = match[1] ?? '';
  const sound = PREFIX.test(prefix.toUpperCase()) && match[4] !== undefined;
  const near = nearness(text, context, span, LABEL);
  if (!USUAL.test(match[3] ?? '') || /[./]/.test(match[2] ?? '')) return sound && near <= 16 ? 0.85 : 0;
  if (near === NOWHERE) return sound && prefix === prefix.toUpperCase() && !inExercise(text, span) ? 0.75 : 0;
  if (sound) return 0.97;
  return near <= 16 ? 0.7 : 0;
}
