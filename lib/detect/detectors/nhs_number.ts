import { tenDigitNumbersOf } from '../clues/ten-digits.ts';
import { ANY_DIGIT, type Detector } from '../types.ts';

/**
 * NHS number: ten digits, written 3-3-4 or whole, the last one a check digit (weights 10 to 2, modulo 11).
 * Authority: NHS Data Dictionary, NHS NUMBER, https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 * How it is told from a ULN, a UCAS id or a telephone number: `clues/ten-digits.ts`.
 */
export const nhsNumber: Detector = {
  id: 'nhs_number',
  categories: ['nhs_number'],
  keywords: [ANY_DIGIT],
  find: (text, context) => tenDigitNumbersOf('nhs_number', text, context),
  examples: {
    hits: [
      { text: 'NHS number 999 000 0026, allergic to penicillin', found: '999 000 0026' },
      { text: 'nhs no: 9990000042', found: '9990000042' },
      { text: 'Her NHS is 999-000-0034 for the CAMHS form', found: '999-000-0034' },
      { text: '999 000 0050 (NHS no.)', found: '999 000 0050' },
      { text: 'NHS numbers for the trip\n1 Amina 999 000 0069\n2 Josh 999 000 0077', found: '999 000 0077' },
      { text: 'N.H.S. no. 999.000.0042 on the form', found: '999.000.0042' },
      { text: 'NHS no 9990 000 042', found: '9990 000 042' },
      { text: '{"nhsNumber": "9990000042"}', found: '9990000042' },
      { text: 'NHS number 999 000 0027 has a digit wrong, who do I ring', found: '999 000 0027' },
    ],
    misses: [
      'ISBN 9990000026',
      'Order 9990000026 has shipped',
      'What is the NHS number of a baby and who gives it out?',
      'Is 999 000 0027 a valid NHS number? Use the mod 11 check digit.',
      'Multiply 9990000026 by 4',
      'The 10 digit code 1234567890 opens nothing',
      'NHS order 12.34.567890 has come',
      'NHS England spent 1,560,000,000 pounds in 2023',
    ],
  },
};
