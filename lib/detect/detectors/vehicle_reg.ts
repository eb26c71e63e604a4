import { headed } from '../clues/headings.ts';
import { asMeant } from '../clues/lessons.ts';
import { namedNear } from '../clues/people.ts';
import { NOWHERE, nearness } from '../clues/words.ts';
import { ANY_DIGIT, type Detector, type Hit } from '../types.ts';

/**
 * Registration marks of vehicles: two letters, age identifier, three letters; older marks with a letter before or after the number
 * need a word about a vehicle.
 * Authority: DVLA INF104, https://www.gov.uk/government/publications/vehicle-registration-numbers-and-number-plates
 */
const CURRENT = /(?<![A-Za-z0-9])[A-HJ-PR-Ya-hj-pr-y]{2}( ?)(?:0[2-9]|[12]\d|5[1-9]|[67]\d)( ?)[A-HJ-PR-Za-hj-pr-z]{3}(?![A-Za-z0-9])/g;
const OLDER = /(?<![A-Za-z0-9])(?:[A-HJ-NPR-TV-Y]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-HJ-NPR-TV-Y])(?![A-Za-z0-9])/g;
const LABEL =
  /\b(?:regs?|registration|plates?|cars?|vehicles?|van|vans|bus|minibus|coach|taxi|truck|lorry|motorbike|parked|parking|park|permits?|driv(?:es?|er|ing)|mot|dvla|vrm|audi|bmw|citroen|corsa|fiesta|focus|ford|golf|honda|hyundai|kia|kuga|mazda|mercedes|mini|nissan|peugeot|polo|qashqai|renault|seat|skoda|tesla|toyota|transit|vauxhall|volvo|vw|yaris)\b/g;
const HEADING = /\b(?:reg|registration|vehicle|car|plate|vrm|vrn)\b/;

export const vehicleReg: Detector = {
  id: 'vehicle_reg',
  categories: ['vehicle_reg'],
  keywords: [ANY_DIGIT],
  *find(text, context): Iterable<Hit> {
    for (const match of text.folded.matchAll(CURRENT)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const near =
        headed(text, context, span.start, HEADING) || nearness(text, context, span, LABEL, { before: 60, after: 30 }) !== NOWHERE;
      const capitals = match[0] === match[0].toUpperCase();
      // "YR 10 ART" has the same shape, so three parts need the word as well.
      if (match[1] !== '' && !(near && capitals && !/^(?:YR|KS|HT|GP)/.test(match[0]))) continue;
      const plain = capitals && (match[2] === ' ' || namedNear(text, context, span, 40));
      if (near || plain) yield { category: 'vehicle_reg', ...span, confidence: asMeant(text, span, near ? 0.93 : 0.75) };
    }
    for (const match of text.folded.matchAll(OLDER)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const near =
        headed(text, context, span.start, /^(?:reg|vehicle|car|plate|number plate|vrm|vrn)/) ||
        nearness(text, context, span, PLATE, { before: 30, after: 12 }) !== NOWHERE;
      if (near) yield { category: 'vehicle_reg', ...span, confidence: asMeant(text, span, 0.75) };
    }
  },
  examples: {
    hits: [
      { text: 'grey Qashqai YK19 WFB in the disabled bay', found: 'YK19 WFB' },
      { text: 'Permit 015 Parveen YD21 HRX', found: 'YD21 HRX' },
      { text: 'reg fn68lko', found: 'fn68lko' },
      { text: 'Kirsty, MT65 RLY', found: 'MT65 RLY' },
      { text: 'number plate P123 ABC', found: 'P123 ABC' },
      { text: 'reg. ABC 123D', found: 'ABC 123D' },
    ],
    misses: [
      'AB01 ABC',
      'IB51 ABC is refused',
      'Course code AB51ABC',
      'Postcode AB12 3CD',
      'Model X123 ABC printer',
      'How do I read the year on a number plate?',
    ],
  },
};

const PLATE = /\b(?:regs?|registration|number ?plate|plate|vrm|cars?|van|parked|permit|drives|corsa|fiesta|focus|golf|polo)\b/g;
