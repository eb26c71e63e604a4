import type { TopicFile } from './types.ts';

/**
 * Offences, allegations of offences, police, courts and sentences of a pupil, parent or member of staff.
 * Criminal offence data: UK GDPR Article 10 and Data Protection Act 2018 section 11(2), https://www.legislation.gov.uk/ukpga/2018/12/section/11
 */
export const criminal: TopicFile = {
  id: 'criminal',
  strong: `arrested, in custody, on remand, on bail, bailed, police bail, bail condition*, released under investigation, charged with, been charged,
    have charged, cautioned, a caution, police caution, youth caution, community resolution, convicted, conviction*, sentenced, suspended sentence,
    on tag, tagged, curfew, referral order, yot, youth justice, yjs, in prison, to prison, from prison, out of prison, hmp, feltham, sent down,
    in the cells, crown court, magistrates court, single justice, up in court, in court for, in court on, so register, drink driv*, abh, affray,
    assaulted, assault, battery, robbery, robbed, mugged, stabbed, stabbing, knife crime, carrying a knife, a knife in, a blade, bladed, lock knife,
    shoplift*, nicked, nicking, stolen, stealing, stole, burgl*, arson, set fire to, criminal damage, fraud, cannabis, heroin, ketamine, spice, wraps,
    class a, possession of, county lines, gang, police ref, police came, the police, police have, police are, police were, police interview,
    injunction, non mol*, breach of, terroris*, voyeur*, indecent images, hate crime, dbs came back, barred list, on the front page, points on,
    6 points, 9 points, # points for, no insurance, possession with, drugs test, led to a van, raided, warrant, seized, gave evidence, gives evidence,
    plea, guilty, jury, handcuff*, done for, went down, secure unit, tariff, on the run, fiddl*, hacked, smashed the window, smashed up, keyed,
    firework*, shank, zombie knife, hammer, acid, riot, extremis*`,
  usual: `police, criminal, court, prison, jail, offence, theft, thief, drugs, knife, blade, weapon, assault*, stab*, attacked, hack*, solicitor,
    cautioned, caution, confiscated, gang*, dealing, magistrate*, stole, nicked, weed`,
  near: `rui, nfa, hmp, abh, yot`,
  never: 'prison reform, gang of, basketball court, tennis court, supreme court, robbed of',
  weak: `police, court, caught, stole, money, drugs, knife, fight, attacked, threat, smashed, theft, taken, evidence, statement, cctv, officer,
    charge, tag, bail, weapon`,
  examples: {
    hits: [
      "Declan Moore's brother was arrested on Thursday, warn his form tutor",
      'Risk assessment for caretaker Ian Pugh, DBS came back with a caution for battery',
      'my dad is in prison and my friends keep asking where he is',
      'The boy who set fire to the bins in August is back on Monday on a referral order, letter to parents please',
      'Tyler Jones was caught with a knife in 9C, police ref 4471. Draft the statement.',
      'write to the chair: our bursar has been charged with fraud',
    ],
    misses: [
      'How did crime and punishment change in the 18th century?',
      'Why was Guy Fawkes arrested?',
      'Plan a Year 9 lesson about knife crime.',
      'What does a magistrates court do?',
      'Write a murder mystery for a maths lesson.',
      'Give me ten complex sentences with subordinate clauses.',
    ],
  },
};
