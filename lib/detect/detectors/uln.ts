import { tenDigitNumbersOf } from '../clues/ten-digits.ts';
import { ANY_DIGIT, type Detector } from '../types.ts';

/**
 * Unique Learner Number: ten digits, the first not 0; the weighted sum (10 to 1) leaves 10 when divided by 11.
 * Authority: Learning Records Service, https://www.gov.uk/government/collections/learning-records-service, and HESA field ULN.
 * How it is told from an NHS number, a UCAS id or a telephone number: `clues/ten-digits.ts`.
 */
export const uln: Detector = {
  id: 'uln',
  categories: ['uln'],
  keywords: [ANY_DIGIT],
  find: (text, context) => tenDigitNumbersOf('uln', text, context),
  examples: {
    hits: [
      { text: 'ULN 9276308686 has been rejected', found: '9276308686' },
      { text: 'ULN/9276308686/HOLT will not match', found: '9276308686' },
      { text: 'ULN 9276-308-686', found: '9276-308-686' },
      { text: 'uln: 1000000019', found: '1000000019' },
      { text: 'Unique Learner Number 7000123450 for Dwayne', found: '7000123450' },
      { text: '1234567899 (ULN)', found: '1234567899' },
      { text: 'The learner record says 7000123450 but ours differs', found: '7000123450' },
      { text: 'ULN list\nAkua 9276308686\nBen 1000000019', found: '1000000019' },
    ],
    misses: [
      'Invoice 9276308686 is unpaid',
      'The serial number is 1000000019',
      'What is a ULN and where does a learner find it?',
      'Is 1234567890 a valid ULN? Work out the check digit.',
      'Population 7000123450 by 2030',
      'ISBN 1234567899',
      'does the check digit of ULN 2000000000 work out',
    ],
  },
};
