import type { TopicFile } from './types.ts';

/**
 * Sex life, sexual orientation and gender identity of a person.
 * Special category data: UK GDPR Article 9(1); gender reassignment is protected by the Equality Act 2010 section 7, https://www.legislation.gov.uk/ukpga/2010/15/section/7
 */
export const sexuality: TopicFile = {
  id: 'sexuality',
  strong: `came out as, came out to, come out to, came out in, out as trans, outed, is gay, im gay, hes gay, shes gay, two dads, two mums, bisexual,
    bi and, is trans, im trans, trans boy, trans pupil, trans student, nonbinary, gender clinic, hormones, hormone blocker*, transition*, uses they,
    pronouns, binder, boys changing, asexual, queer, same sex, husband and he, fancies, chlamydia, contracepti*, the pill, he/him, she/her, they/them,
    new name, am i bi, into boys, virgin, hpv, condom*, his husband, out gay`,
  usual: `gay, trans, lgbt*, sexuality, sexual orientation, homophob*, transphob*, coming out, gender`,
  near: `nb`,
  never: `trans siberian, trans fat*, trans atlantic, gender pay gap, gender of the noun, gender der die das, gay times, pronouns worksheet, transition word*,
    transition day*, transition to secondary, transition from year, year 6 transition, transition metal*, transition element*, transition week,
    transition phrase*, transition plan for year, transition evening, energy transition, demographic transition, came out of, came out in 19,
    came out in 20, coming out of, asexual reproduction`,
  weak: `gay, trans, pronouns, gender, boyfriend, girlfriend, sex, relationship, fancies, kissed, coming out, came out, changing room`,
  examples: {
    hits: [
      'Ash Carter came out as trans and wants to use the boys changing room. Draft a plan.',
      'Reword for the file: Jamie Holt told me that he is gay and his dad does not know',
      'i think im gay and i dont know how to tell my mum',
      'Ellis Reed uses they/them pronouns and has a new name, tell staff',
      "I'm the only out gay boy in Year 11 and they film me in the corridor",
      'Mr Tony Firth and his husband are splitting up, write a card',
    ],
    misses: [
      'Explain subject pronouns to Year 4.',
      'Name three transition metals and their uses.',
      'Write an assembly for LGBT History Month.',
      'How does asexual reproduction differ from sexual reproduction?',
      'What does the Equality Act say about gender reassignment?',
      'Plan transition day for Year 6.',
    ],
  },
};
