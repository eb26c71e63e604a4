import type { TopicFile } from './types.ts';

/**
 * Papers a school or trust keeps to itself: Part B minutes, unpublished finance, restructures, tenders, settlements, legal advice.
 * No person needed. Academy articles 124 and 125 let governors keep such items out of the open minutes,
 * https://www.gov.uk/government/publications/academy-model-memorandum-and-articles-of-association
 */
export const confidentialBusiness: TopicFile = {
  id: 'confidential_business',
  strong: `part b, part 2, part ii, part two, commercially sensitive, in confidence, in camera, closed session, not for circulation, not for onward,
    do not forward, dont share, not to be shared, not to be minuted, dont minute, keep out of minutes, keep it out of the minutes, off the record,
    embargoed, not yet announced, not announced, not yet minuted, staff not told, staff dont know, parents not told, not been told yet,
    nobody else knows, restricted to, eyes only, exec only, slt only, shred after, privileged, legal advice, barrister says, without prejudice,
    heads of terms, standstill, bid price*, bidder a, bidder b, bidder #, tender evaluation, walk away at, walk away price, our ask price,
    settlement figure, exit cost, at risk letters, before consultation, until consultation, merger with, merge with, rebroker*, notice to improve,
    deficit of £, in year deficit, going concern, auditors qualify, related party, overdraft, land deal, overage, clawback, confidential`,
  usual: `confidential, confidence, embargo*, secret, sensitive, private, tender, bidder, bid, bids, restructur*, redundanc*, merger, deficit,
    reserves, settlement, clawback, contract not signed, nda, part a, trustees, board, exec, committee, consultation, auditor*, forecast, budget,
    proposal, rebate, quote, quotes, supplier`,
  never: `keep it confidential how, what does confidential mean, is it confidential, are they confidential, self confidence, grow in confidence,
    with confidence, confidence interval, in confidence interval, part 2 of the question, part b of the question, part 2 of the exam, question part b,
    paper part b, part two of, part b of, part b is worth`,
  examples: {
    hits: [
      'GOVERNING BOARD PART B (CONFIDENTIAL): tidy these minutes on the restructure',
      'Commercial in confidence: Bidder A £2.41 per meal, Bidder B £2.66. Score price out of 40.',
      'Embargoed until 1 February. Delete one director post, saves £311k, staff not told. Make slides.',
      'Not for circulation: merger with Beacon Fields from September, deficit of £1.3m. One page for trustees.',
      'Draft our offer for the land deal, walk away price £1.35m, keep it out of the minutes',
      'PRIVATE AND CONFIDENTIAL. Settlement figure £42,500 to be agreed by the board before consultation.',
    ],
    misses: [
      'What goes into Part B of governors minutes?',
      'Write a confidentiality policy.',
      'Explain standstill periods under the Procurement Act 2023.',
      'How do I build self-confidence in Year 7?',
      'Answer part b of the question on photosynthesis.',
      'What is a confidence interval?',
    ],
  },
};
