import { asMeant } from '../clues/lessons.ts';
import { NOWHERE, nearness } from '../clues/words.ts';
import { ANY_DIGIT, type Detector, type Hit } from '../types.ts';

/**
 * Driver number of Great Britain: five letters of the surname (9 where it is shorter), decade, month (51 to 62 for women), day, year,
 * two initials (9 for none), and three characters of DVLA's own; two more digits count the issue. The check characters are not public.
 * Northern Ireland's eight digits need a label.
 * Authority: DVLA, https://www.gov.uk/government/organisations/driver-and-vehicle-licensing-agency
 */
const SHAPE =
  /(?<![A-Za-z0-9])([A-Za-z]{1,5}9{0,4})[ -]?(\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d)[ -]?([A-Za-z9][A-Za-z9][A-Za-z0-9][A-Za-z]{2})(?: ?\d{2})?(?![A-Za-z0-9])/g;
const NORTHERN = /(?<![\w/£$-]|\d\.)\d{8}(?![\w%]|[.-]\d)/g;
const LABEL = /\b(?:driving licen[cs]e|driver(?:'s)? (?:licen[cs]e|no|number)|dvla|dva|licen[cs]e (?:no|number))\b/g;

export const drivingLicence: Detector = {
  id: 'driving_licence',
  categories: ['driving_licence'],
  keywords: [ANY_DIGIT],
  *find(text, context): Iterable<Hit> {
    for (const match of text.folded.matchAll(SHAPE)) {
      if (match[1]?.length !== 5) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      yield { category: 'driving_licence', ...span, confidence: asMeant(text, span, 0.95) };
    }
    for (const match of text.folded.matchAll(NORTHERN)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (nearness(text, context, span, LABEL, { before: 30, after: 0 }) === NOWHERE) continue;
      yield { category: 'driving_licence', ...span, confidence: asMeant(text, span, 0.8) };
    }
  },
  examples: {
    hits: [
      { text: 'MORGA657054SM9IJ', found: 'MORGA657054SM9IJ' },
      { text: 'Licence LEE99903154JA9XY is clean', found: 'LEE99903154JA9XY' },
      { text: 'smith 861155 j99ab', found: 'smith 861155 j99ab' },
      { text: 'Okafor; OKAFO852144I99XY; Y; 0', found: 'OKAFO852144I99XY' },
      { text: 'DVLA no MORGA657054SM9IJ 35', found: 'MORGA657054SM9IJ 35' },
      { text: 'Driving licence number 12345679 (NI)', found: '12345679' },
    ],
    misses: [
      'SMITH813155J99AB',
      '99999657054SM9IJ',
      'Licence key ABCDE-12345',
      'Who may drive a minibus on a car licence?',
      'Order 12345679',
      'MORGA657054SM9IJX',
    ],
  },
};
