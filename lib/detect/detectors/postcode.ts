import type { PreparedText } from '../../text/prepare.ts';
import { headed } from '../clues/headings.ts';
import { asMeant } from '../clues/lessons.ts';
import { ORGANISATION } from '../clues/organisations.ts';
import { namedNear, personNear } from '../clues/people.ts';
import { before, lineBefore, type Span } from '../clues/words.ts';
import { ANY_DIGIT, type Context, type Detector, type Hit } from '../types.ts';

/**
 * Postcodes of private addresses: outward code (area letters, district) and inward code (a digit, two letters without C I K M O V).
 * A postcode beside an organisation is public; one beside a street or a person is not.
 * Authority: BS 7666, restated in Royal Mail, Programmers' Guide to the Postcode Address File, https://www.poweredbypaf.com/
 */
const SHAPE = /(?<![A-Za-z0-9])([A-Za-z]{1,2})(\d[A-Za-z\d]?)( {0,2})(\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})(?![A-Za-z0-9])/g;

/** Areas in use; a pattern like "Y9 2AB" or "S1 4th" needs more than its shape. */
const AREAS = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE ' +
    'KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W ' +
    'WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);

const STREET =
  /\b(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|way|row|terrace|court|ct|crescent|gardens|grove|place|mews|rise|hill|walk|park|square|steps|bank|view|house|flat|farm|cottage)\b/;
const LABEL = /\b(?:post ?codes?|pc|address|lives?|living|home)\b/;
/** A number, a street of any name, and then the postcode. */
const AFTER_STREET = /(?:^|[\s,(])\d{1,4}[a-z]? (?:[A-Z][A-Za-z'-]{1,20},? ){1,4}$/;
const OUTING = /\b(?:trip|visit|directions|coach)\b/;

export const postcode: Detector = {
  id: 'postcode',
  categories: ['postcode'],
  keywords: [ANY_DIGIT],
  *find(text, context): Iterable<Hit> {
    for (const match of text.folded.matchAll(SHAPE)) {
      const [whole, area = '', district = '', gap = ''] = match;
      const span = { start: match.index, end: match.index + whole.length };
      const known = AREAS.has(area.toUpperCase());
      const tidy = gap !== '' && whole === whole.toUpperCase();
      const confidence = asMeant(text, span, confidenceOf(text, context, span, known, tidy));
      if (confidence > 0 && /^\d[\dA-HJKMNPR-Y]?$/i.test(district)) yield { category: 'postcode', ...span, confidence };
    }
  },
  examples: {
    hits: [
      { text: '17 Pikestaff Close BD26 4QN', found: 'BD26 4QN' },
      { text: 'Mr Amoah\n9 Back Lane\nQV3 8ZD', found: 'QV3 8ZD' },
      { text: 'she lives at bd264qn now', found: 'bd264qn' },
      { text: 'Home postcode: LN42 6TD', found: 'LN42 6TD' },
      { text: 'Flat 6, 212 Cannery Road, e21 3hh', found: 'e21 3hh' },
      { text: 'Pupils by postcode: Ayaan DN80 4LT', found: 'DN80 4LT' },
    ],
    misses: [
      'Larkrise Academy, Church Street, LN4 2AB',
      'The museum is at SW7 5BD',
      'Place,Street,Postcode\nScience Museum,Exhibition Road,SW7 2DD\nRoyal Armouries,Armouries Drive,LS10 1LT',
      'Year 8 do Y8 2AB on Tuesday',
      'Form 8B 3AB',
      'AB1 0AK is refused by the form',
      'Use A4 2up printing',
    ],
  },
};

function confidenceOf(text: PreparedText, context: Context, span: Span, known: boolean, tidy: boolean): number {
  if (headed(text, context, span.start, /\b(?:post ?code|pc|address)\b/))
    return ORGANISATION.test(lineBefore(text, span.start, 110)) && !namedNear(text, context, span, 110) ? 0.4 : 0.95;
  const lead = before(text, span.start, 80);
  const placed =
    STREET.test(lead.slice(-50)) ||
    LABEL.test(lead.slice(-30)) ||
    (tidy && AFTER_STREET.test(text.folded.slice(Math.max(0, span.start - 50), span.start)));
  if (!placed && !(known && tidy)) return 0;
  if (
    (ORGANISATION.test(before(text, span.start, 110)) || OUTING.test(lineBefore(text, span.start, 80))) &&
    !namedNear(text, context, span, 120) &&
    !LABEL.test(lead)
  )
    return 0.4;
  return placed ? 0.92 : personNear(text, context, span, 160) ? 0.8 : 0.4;
}
