import { headed } from '../clues/headings.ts';
import { accepted } from '../clues/lists.ts';
import { mentioned, NOWHERE, nearness } from '../clues/words.ts';
import type { Detector } from '../types.ts';

/**
 * Number of a Disclosure and Barring Service certificate: twelve digits, today beginning 00. It has no published check digit.
 * Authority: Disclosure and Barring Service, https://www.gov.uk/dbs-update-service
 */
const SHAPE = /(?<![\w+/£$-]|\d\.)(?:\d{12}|\d{4} \d{4} \d{4}(?! \d{3}))(?![\w%]|[.-]\d)/g;
const LABEL = /\b(?:dbs|crb|disclosure|certificate|cert)\b/g;
const HEADING = /\b(?:dbs|crb|disclosure|cert(?:ificate)?)\b/;
const ANYWHERE =
  /\b(?:dbs|crb|disclosure and barring|barred list|single central record|scr|safer recruitment|vetting|spent|conviction|abh)\b/;

export const dbs: Detector = {
  id: 'dbs',
  categories: ['dbs'],
  keywords: ['dbs', 'crb', 'disclosure', 'cert', '00'],
  find: (text, context) =>
    accepted(text, 'dbs', SHAPE, (span, value) => {
      if (headed(text, context, span.start, HEADING) || nearness(text, context, span, LABEL) !== NOWHERE) return 0.93;
      return value.startsWith('00') && mentioned(text, ANYWHERE) ? 0.75 : 0;
    }),
  examples: {
    hits: [
      { text: 'DBS 001784526390 on the update service', found: '001784526390' },
      { text: 'dbs certificate no: 001872203416', found: '001872203416' },
      { text: 'Corinne (offered) - 001655710938 came back with ABH 2011', found: '001655710938' },
      { text: 'Enhanced disclosure 0018 4412 0973', found: '0018 4412 0973' },
      { text: '001791603358 (DBS)', found: '001791603358' },
      { text: 'Certificate number 001930247716 issued in June', found: '001930247716' },
    ],
    misses: [
      'Barcode 501234567890',
      'Who pays for a DBS check?',
      'The DBS update service costs 16 pounds a year',
      'Tracking number 001784526390',
      'Population 001784526390',
      'A twelve digit number such as 123456789012',
    ],
  },
};
