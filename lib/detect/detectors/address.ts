import type { PreparedText } from '../../text/prepare.ts';
import { headed } from '../clues/headings.ts';
import { asMeant } from '../clues/lessons.ts';
import { ORGANISATION } from '../clues/organisations.ts';
import { namedNear, personNear } from '../clues/people.ts';
import { after, before, lineBefore, mentioned, type Span } from '../clues/words.ts';
import type { Context, Detector, Hit } from '../types.ts';

/**
 * Private addresses: a number or a house name, a street, and the locality after it; the postcode is a finding of its own. The street
 * of a school, a shop or a museum is public, so somebody has to live there, be named beside it, or a postcode has to follow.
 * Authority: BS 7666-2 (street gazetteers), as used by GeoPlace, https://www.geoplace.co.uk/
 */
const TYPE =
  '(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Cl|Drive|Dr|Way|Row|Terrace|Tce|Court|Ct|Crescent|Cres|Gardens|Gdns|Grove|Place|Pl|Mews|Rise|Hill|Walk|Park|Square|Sq|Steps|Bank|View|Green|Common|Wharf|Quay|Parade|Vale|Croft|Yard|Bottom|Fold|Meadows?|Fields?|Heights|Mount|Gate|Wynd|Brae|Path|Alley|Buildings|Paddocks?|Maltings|Lofts|Reach|Orchard|Hollow|Dene|Garth|Ridge|Copse|Mead|Esplanade|Causeway|Broadway|House|Villas?|Cottages?|Lodge|Hostel|Farm|Point|Tower)';
const ANY_TYPE = `(?:${TYPE}|${TYPE.toUpperCase()})`;
const WORD = "[A-Z][A-Za-z'-]{1,20}";
const DWELLING = '(?:(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom|[Pp]lot)\\.? ?[0-9]{1,4}[a-z]?,? {0,2}(?:\\n)?)';
const KIND = '(?:Cottage|House|Farm|Lodge|Bungalow|Barn|Villa|Mill|Manor|Grange|Rectory|Vicarage|Court|Heights)';
const HOUSE = `(?:(?:[Tt]he ${WORD}(?: ${WORD}){0,2}|${WORD} (?:${WORD} )?${KIND}), {0,2})`;
const LOCALITY = `(?:, ${WORD}(?: ${WORD}){0,2}(?=[,.;)\\]|\\n\\t]| {1,2}[A-Z]{1,2}\\d|$))`;
const NUMBERED = `(?:${DWELLING}|${HOUSE})?\\d{1,4}[A-Za-z]?(?:-\\d{1,3})?,? (?:${WORD} ){1,3}${ANY_TYPE}\\b`;
const IN_DWELLING = `${DWELLING}(?:${WORD} ){1,3}${ANY_TYPE}\\b(?: [Ff]oyer)?`;
const NAMED_HOUSE = `${HOUSE}(?:${WORD} ){1,2}${ANY_TYPE}\\b`;
const WRITTEN = new RegExp(
  `(?<![\\w£$/-]|\\d[.,])(?:c/o )?(?:${NUMBERED}|${IN_DWELLING}|${NAMED_HOUSE})(?:, ?(?:${WORD} ){1,2}${ANY_TYPE}\\b)?${LOCALITY}{0,2}`,
  'g',
);
/** "21 Skinner's Reach ZZ98 5QT": whatever the street is called, a number before it and a postcode right after. */
const BY_POSTCODE = new RegExp(
  `(?<![\\w£$/-]|\\d[.,])${DWELLING}?\\d{1,4}[A-Za-z]?,? ${WORD}(?: ${WORD}){0,3}(?=,? {1,2}[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b)`,
  'g',
);
/** Typed without capitals it needs a label, and a kind of street that is no ordinary word. */
const LOWER =
  /(?<![\w£$/-]|\d[.,])(?:flat \d{1,3}[a-z]?,? )?\d{1,4}[a-z]? (?:[a-z'-]{3,20} ){1,2}(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|terrace|court|crescent|gardens|grove|mews|rise|row|way|square|walk|place|hill|park|green|view)(?![\w-])/g;
const FOLLOWED = /^[\s,]{0,4}(?:\p{L}[\p{L} -]{2,24}[\s,]{1,3})?[a-z]{1,2}\d[a-z\d]? {0,2}\d[a-z]{2}\b/u;
const LABEL =
  /\b(?:address(?: line ?\d)?|addr|taxi (?:from|to)|transport (?:from|to)|minibus from|collect(?:ed)? from|(?:lives?|living)\b[^.;\n]{0,24}|resid\w{2,5}(?: at)?|moved?(?: in)?(?: to)?|re|(?:family|pupil|child|boy|girl|parents?|neighbours?|household) (?:at|from)|(?:my|his|her|their|our|mum'?s|dad'?s|nan'?s|gran'?s) (?:house|home|flat|place)(?: is)?(?: at| on)?|home|staying(?: at| with)?|now(?: at)?|pick(?:ed)? ?up|drop(?:ped)?[ -]?off(?: at)?|(?:deliver(?:y|ed)?|post|send|sent) (?:it )?to\b[^.;\n]{0,30}|addressline1|post to|post it to|c\/o|write to|round to)[\s:"'>(=-]{0,4}(?:is |was )?[\s:]{0,2}$/;
const LIVED_AT = /^[^.\n]{0,16}\b(?:lives?|living|is (?:her|his|their|my) (?:home|address|house))\b/;

/** "2 Mr Green drives the bus": the number of a sentence. */
const PERSON = /^\d{1,4} (?:mr|mrs|miss|ms|dr|sir|lady|lord|king|queen)\b/;
const NOT_A_NUMBER =
  /\b(?:year|yr|class|form|room|chapter|unit|act|section|page|question|week|lesson|paper|part|figure|step|ks|bus|route|the)\s?$/;
/** People in stories live somewhere too. */
const STORY = /\b(?:stor(?:y|ies)|novel|char\w?acters?|protagonist|fiction|chapter|narrator|playscript)\b/;
/** Addresses that everybody knows, of the government and of stories. */
const FAMOUS =
  /^(?:1[01] downing st|221b? baker st|4 privet dr|12 grimmauld|742 evergreen|42 wallaby|17 cherry tree|32 windsor gardens|84 charing cross|10 rillington|29 acacia r|1 pudding lane|48 doughty|52 festive|1600 penn)/;

export const address: Detector = {
  id: 'address',
  categories: ['address'],
  keywords: [],
  *find(text, context): Iterable<Hit> {
    for (const pattern of [WRITTEN, BY_POSTCODE, LOWER]) {
      for (const match of text.folded.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].trimEnd().length };
        const written = match[0].toLowerCase();
        if (
          FAMOUS.test(written) ||
          PERSON.test(written) ||
          ORGANISATION.test(houseOf(written)) ||
          NOT_A_NUMBER.test(lineBefore(text, span.start, 12))
        )
          continue;
        const confidence = confidenceOf(text, context, span, pattern !== LOWER);
        if (confidence > 0) yield { category: 'address', ...span, confidence: asMeant(text, span, confidence) };
      }
    }
  },
  examples: {
    hits: [
      { text: 'he lives at 14b Fernhill Row with nan', found: '14b Fernhill Row' },
      { text: 'Address: 17 Tannery Steps, Castlebeck', found: '17 Tannery Steps, Castlebeck' },
      { text: 'Mr Amoah\nThe Old Smithy, 9 Back Lane, Thorpe Ings\nQV3 8ZD', found: 'The Old Smithy, 9 Back Lane, Thorpe Ings' },
      { text: 'Flat 6, 212 Cannery Road, E21 3HH', found: 'Flat 6, 212 Cannery Road' },
      { text: "Kahurangi Pohatu, 21 Skinner's Ings ZZ98 5QT", found: "21 Skinner's Ings" },
      { text: 'collect from 7 The Paddocks, Little Hemlow at 8.15', found: '7 The Paddocks' },
      { text: 'i live at 3 foss rise btw', found: '3 foss rise' },
      { text: 'mum moved to Flat 2, 91 Lantern Row last week', found: 'Flat 2, 91 Lantern Row' },
    ],
    misses: [
      'Sherlock Holmes lives at 221B Baker Street',
      'The museum is at 12 High Street',
      'Larkrise Academy, 40 Church Lane, Holmsea LN4 2AB',
      'Year 7 Summer Walk is on Friday',
      'It is a 5 Minute Drive from the station',
      '1 Fatima won the race.\n2 Mr Green drives the bus to her house',
      'A bus goes down the High Street every 12 minutes',
    ],
  },
};

function confidenceOf(text: PreparedText, context: Context, span: Span, capitals: boolean): number {
  const lead = lineBefore(text, span.start, 60);
  if (mentioned(text, STORY) && !namedNear(text, context, span, 200)) return 0;
  if (LABEL.test(lead) || headed(text, context, span.start, /\b(?:address|street|home|pick ?up|lives)\b/)) return 0.92;
  if (LIVED_AT.test(after(text, span.end, 40))) return 0.85;
  // A letterhead has the name of the body on the line above.
  if (!capitals || (ORGANISATION.test(before(text, span.start, 90)) && !namedNear(text, context, span, 50))) return 0;
  if (FOLLOWED.test(text.lower.slice(span.end, span.end + 40))) return 0.88;
  if (namedNear(text, context, span, 60)) return 0.85;
  if (/^(?:flat|apartment|apt) ?\d/i.test(text.lower.slice(span.start, span.end))) return 0.7;
  return personNear(text, context, span, 100) && !ORGANISATION.test(after(text, span.end, 40)) ? 0.65 : 0;
}

/** The first part, before the street: a house has a name, but so has a museum. */
const houseOf = (written: string): string =>
  (/^(?:flat|unit|room|plot|apt)?[^,]*?(?=,)/.exec(written)?.[0] ?? '').replace(/\d{1,4}[a-z]? .{0,60}/, '');
