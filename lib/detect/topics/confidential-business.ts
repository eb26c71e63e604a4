import type { TopicFile } from './types.ts';

/**
 * Papers a school or trust keeps to itself: Part B minutes, unpublished finance, restructures, tenders, settlements, legal advice.
 * No person needed. Academy articles 124 and 125 let governors keep such items out of the open minutes,
 * https://www.gov.uk/government/publications/academy-model-memorandum-and-articles-of-association
 */
export const confidentialBusiness: TopicFile = {
  id: 'confidential_business',
  strong: `part b, part 2, part ii, part two, commercially sensitive, commercial sensitivity, in confidence, in camera, closed session, not for circulation,
    not for onward, not for publication, do not forward, do not circulate, do not share, dont forward, dont share, not to be shared, not to be minuted,
    dont minute, keep out of minutes, keep it out of the minutes, off the record, embargoed, embargo till, embargo until, under embargo,
    not yet announced, not announced, not yet public, before it is announced, before we announce, before the announcement, until announced,
    unpublished accounts, draft accounts, draft budget not, not yet minuted, not yet approved by the board, staff not told, staff dont know,
    staff do not know, unions not told, hide it from unions, parents not told, not been told yet, nobody else knows, no one else knows, restricted to,
    eyes only, exec only, for trustees only, governors only, slt only, shred after, privileged, legal advice, counsels advice, barrister says,
    without prejudice, heads of terms, standstill, bid price*, bidder a, bidder b, bidder #, tender evaluation, tender price*, tender scores,
    preferred bidder, walk away at, walk away price, our ask price, reserve price, settlement figure, settlement of £, exit cost, exit costs,
    restructure proposal, restructuring proposal, at risk letters, before consultation, until consultation, ahead of consultation, not consulted yet,
    merger with, proposed merger, merge with, due diligence on, rebroker*, notice to improve, financial notice, deficit of £, in year deficit,
    reserves of £, going concern, qualified accounts, auditors qualify, related party, overdraft, cash flow forecast, land deal, sale of the field,
    overage, clawback, confidential`,
  usual: `confidential, confidence, embargo*, secret, sensitive, private, tender, bidder, bid, bids, restructur*, redundanc*, merger, deficit, reserves,
    settlement, clawback, contract not signed, nda, part a, trustees, board, exec, committee, consultation, auditor*, forecast, budget, proposal, rebate,
    quote, quotes, supplier, investor`,
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
