import type { TopicFile } from './types.ts';

/**
 * Offences, allegations of offences, police, courts and sentences of a pupil, parent or member of staff.
 * Criminal offence data: UK GDPR Article 10 and Data Protection Act 2018 section 11(2), https://www.legislation.gov.uk/ukpga/2018/12/section/11
 */
export const criminal: TopicFile = {
  id: 'criminal',
  strong: `arrested, in custody, on remand, remanded, on bail, bailed, police bail, bail condition*, released under investigation, charged with, been charged,
    have charged, cautioned, a caution, police caution, youth caution, community resolution, convicted, conviction*, sentenced, suspended sentence,
    on tag, tagged, curfew, on licence, on probation order, community order, community service order, referral order, youth offending, yot,
    youth justice, yjs, in prison, to prison, from prison, out of prison, hmp, young offender*, feltham, sent down, in the cells, crown court,
    magistrates court, single justice, court date, up in court, in court for, in court on, sex offender*, so register, drink driv*, drug driv*,
    driving ban, gbh, abh, affray, assaulted, assault, battery, robbery, robbed, mugged, mugging, stabbed, stabbing, knife crime, carrying a knife,
    brought a knife, a knife in, a blade, bladed, machete, knuckle duster, lock knife, shoplift*, nicked, nicking, stolen, stealing, stole, theft from,
    burgl*, arson, set fire to, criminal damage, vandalis*, fraud, embezzl*, money missing, taken the money, dealing drugs, drug dealer, selling weed,
    selling vapes, cannabis, cocaine, heroin, ketamine, spice, wraps, class a, possession of, county lines, gang, crime ref, crime reference, police ref,
    police came, the police, police have, police are, police were, police said, police interview, spoken to by police, asbo, injunction, non mol*,
    breach of, terroris*, voyeur*, indecent images, revenge porn, hate crime, dbs came back, disclosure on his dbs, barred list, on the front page,
    points on, 6 points, 9 points, # points for, no insurance, possession with, pwits, drug test, positive drug, drugs test, drugs swab, led to a van,
    taken away by police, raided, warrant, seized, gave evidence, gives evidence, trial date, plea, guilty, pleaded, jury, witness in, victim of,
    handcuff*, done for, went down, doing time, inside for, secure unit, secure training, tariff, parole, probation officer, on the run, wanted by,
    nick* from, pinched, took money, took cash, taking money, skimmed, fiddl*, false claims, forged, fake id, counterfeit, hacked, egged, bricked,
    smashed the window, smashed up, keyed, set light, setting fire, firework*, airgun, bb gun, shank, zombie knife, hammer, acid, joyrid*, riot,
    race hate, extremis*, neo nazi`,
  usual: `police, criminal, court, prison, jail, offence, offender, theft, thief, drugs, knife, blade, weapon, assault*, stab*, attacked, hack*, solicitor,
    cautioned, caution, confiscated, gang*, dealing, magistrate*, stole, nicked, offending, weed`,
  near: 'rui, nfa, hmp, gbh, abh, yot, pnd',
  never: 'prison reform, gang of, basketball court, tennis court, supreme court, robbed of',
  weak: `police, court, caught, stole, money, drugs, knife, fight, attacked, threat, smashed, theft, taken, evidence, statement, cctv, officer, charge, tag,
    bail, weapon`,
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
