import { headed } from '../clues/headings.ts';
import { accepted } from '../clues/lists.ts';
import { lineBefore, mentioned, NOWHERE, nearness } from '../clues/words.ts';
import type { Detector, Hit } from '../types.ts';

/**
 * Passport numbers: nine digits for a British one; letters and digits elsewhere. Only the machine-readable lines have a check digit,
 * so a label, a heading or a nationality code in a passport list has to stand beside the number.
 * Authority: HM Passport Office, https://www.gov.uk/government/publications/basic-passport-checks, and ICAO Doc 9303,
 * https://www.icao.int/publications/pages/publication.aspx?docnum=9303
 */
const SHAPE =
  /(?<![\w+/£$-]|\d\.)(?:\d{8,9}|\d{3} \d{3} \d{3}|[A-Za-z]\d{7,8}|[A-Za-z]{2}\d{6,7}|[A-Za-z]{2}\d{5}[A-Za-z]{2}|\d{2}[A-Za-z]{2}\d{5}|[A-Z](?=[A-Z\d]{0,4}\d[A-Z\d]{0,3}\d[A-Z\d]{0,3}\d)[A-Z\d]{8})(?![\w%]|[.-]\d)/g;
const MACHINE_LINE = /(?<![A-Z<])[PIV][A-Z<][A-Z]{3}[A-Z<]{3,39}(?![A-Za-z])/g;
const LABEL = /\b(?:passports?|ppt|pp(?: no)?|brp|travel document|residence permit)\b/g;
const HEADING = /\b(?:passport|ppt|brp|travel doc)/;
const ANYWHERE = /\bpassports?\b/;
const NATIONALITY = /\b[a-z]{3}["']? ?[|,;\t] ?["']?$/;

export const passport: Detector = {
  id: 'passport',
  categories: ['passport'],
  keywords: ['passport', 'ppt', 'pp', 'brp', 'travel doc', 'residence permit', '<<'],
  *find(text, context): Iterable<Hit> {
    yield* accepted(text, 'passport', SHAPE, (span) => {
      if (nearness(text, context, span, LABEL, { before: 36, after: 14 }) !== NOWHERE || headed(text, context, span.start, HEADING))
        return 0.9;
      return mentioned(text, ANYWHERE) && NATIONALITY.test(lineBefore(text, span.start, 10)) ? 0.8 : 0;
    });
    for (const match of text.folded.matchAll(MACHINE_LINE)) {
      if (match[0].includes('<<')) yield { category: 'passport', start: match.index, end: match.index + match[0].length, confidence: 0.9 };
    }
  },
  examples: {
    hits: [
      { text: 'passport 559204417', found: '559204417' },
      { text: 'Passport no: EK2204817, expires 2031', found: 'EK2204817' },
      { text: 'LONG, MARCUS, pp 561204873', found: '561204873' },
      { text: 'BRP ZU1234567 seen', found: 'ZU1234567' },
      { text: 'Passports for the trip\n| Nela | CZE | 41208837 |', found: '41208837' },
      { text: 'A14478230 (passport)', found: 'A14478230' },
      { text: 'Reisepass passport no C01X00T47', found: 'C01X00T47' },
    ],
    misses: [
      'Order 559204417 has shipped',
      'How many digits has a passport number?',
      'A passport costs 88.50 pounds',
      'Read pp 12-34 by Friday',
      'The passport office took 12000 calls',
      'A British passport number has nine digits, for example 123456789',
    ],
  },
};
