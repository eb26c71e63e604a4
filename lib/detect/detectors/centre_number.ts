import { distanceAfter, labelBefore, NOWHERE } from '../clues/words.ts';
import type { Detector, Hit } from '../types.ts';

/**
 * Exam centre number: five digits that name a school, and therefore public. It tells of a person only together with the candidate
 * number right after it, so alone it stays under the threshold.
 * Authority: Joint Council for Qualifications, https://www.jcq.org.uk/exams-office/
 */
const SHAPE = /(?<![\w£$-]|\d\.)\d{5}(?![\w%]|[.-]\d)/g;
const LABEL = /\bcent(?:re|er)(?: ?(?:no|num|number|id))?\.?$/;
const CANDIDATE = /\bcand(?:idate)?(?: ?(?:no|number))?\.?[ :#]{0,3}\d{4}\b/g;

export const centreNumber: Detector = {
  id: 'centre_number',
  categories: ['centre_number'],
  keywords: ['centre', 'center'],
  *find(text): Iterable<Hit> {
    for (const match of text.folded.matchAll(SHAPE)) {
      const span = { start: match.index, end: match.index + 5 };
      if (!LABEL.test(labelBefore(text, span.start, 30))) continue;
      yield { category: 'centre_number', ...span, confidence: distanceAfter(text, span.end, CANDIDATE, 30) === NOWHERE ? 0.3 : 0.55 };
    }
  },
  examples: {
    hits: [
      { text: 'centre 69427 cand 0216', found: '69427' },
      { text: 'Centre no. 71622, candidate 5108', found: '71622' },
      { text: 'Centre number: 79446 Candidate number: 2041', found: '79446' },
      { text: 'centre no 68199 / cand no 2058', found: '68199' },
      { text: 'Center 99417 Cand. 2003', found: '99417' },
      { text: 'CENTRE 12345 CANDIDATE 4021', found: '12345' },
    ],
    misses: [
      'Our centre number is 69427',
      'Centre 71622 has four rooms',
      'The sports centre cost 79446 pounds',
      'Which centre number do I put on the front?',
      'The town centre had 12345 visitors',
      'centre 69427, chem paper 1',
    ],
  },
};
