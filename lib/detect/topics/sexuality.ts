import type { TopicFile } from './types.ts';

/**
 * Sex life, sexual orientation and gender identity of a person.
 * Special category data: UK GDPR Article 9(1); gender reassignment is protected by the Equality Act 2010 section 7, https://www.legislation.gov.uk/ukpga/2010/15/section/7
 */
export const sexuality: TopicFile = {
  id: 'sexuality',
  strong: `came out as, came out to, coming out to, come out to, came out in, out as gay, out as trans, outed, outing her, outing him, is gay, im gay, hes gay,
    shes gay, are gay, i might be gay, gay dad*, two dads, two mums, lesbian*, bisexual, bi and, is trans, hes trans, shes trans, im trans, transgender,
    trans boy, trans girl, trans pupil, trans student, trans woman, trans man, nonbinary, non binary, gender fluid, genderfluid, gender identity,
    dysphoria, gender clinic, puberty blocker*, hormones, hormone blocker*, transition*, deadname*, dead name*, birth name, uses they, they them, he him,
    wants to be called, pronouns, binder, changed her name to, changed his name to, registered as a girl, registered as a boy, boys changing,
    girls changing, asexual, pansexual, queer, same sex, civil partner, husband and he, wife and she, fancies, having sex, had sex, sleeping together,
    slept with, sti, chlamydia, contracepti*, the pill, crush on, kissed another, kissing girls, kissing boys, boyfriend and he, he/him, she/her,
    they/them, use she her, chosen name, known name, new name, am i gay, am i bi, am i trans, likes girls, likes boys, into girls, into boys,
    pregnant by, lost her virginity, virgin, hooked up, hook up, grindr, tinder, std, hpv, condom*, his husband, her wife, out gay, only gay, openly gay`,
  usual: 'gay, trans, lgbt*, sexuality, sexual orientation, homophob*, transphob*, coming out, gender',
  near: 'nb, ftm, mtf',
  never: `trans siberian, trans fat*, trans atlantic, gender pay gap, gender of the noun, gender der die das, gay times, pronouns worksheet, transition word*,
    transition day*, transition to secondary, transition from year, year 6 transition, transition metal*, transition element*, transition week,
    transition phrase*, transition plan for year, transition evening, energy transition, demographic transition, came out of, came out in 19,
    came out in 20, coming out of, asexual reproduction`,
  weak: `gay, trans, pronouns, gender, boyfriend, girlfriend, sex, relationship, dating, fancies, crush, kissed, coming out, came out, name change,
    changing room`,
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
