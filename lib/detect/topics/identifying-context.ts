import type { TopicFile } from './types.ts';

/**
 * An unnamed person whom the words single out: "the only", "our first", a post with one holder, kin of a known person, a local event.
 * UK GDPR recital 26 counts singling out as identification, https://www.legislation.gov.uk/eur/2016/679/recital/26, and the ICO tests it
 * with a motivated intruder, https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/
 */
export const identifyingContext: TopicFile = {
  id: 'identifying_context',
  strong: `the only girl, the only boy, the only child, the only one, the only man, the only black, the only muslim, the only other, only girl in,
    only boy in, only child in, only one in, only man in, only male, only female, only bloke, our only, only one with, only one who, hes the only,
    shes the only, im the only, only y#, the one who, the one with, the one whose, the boy who, the girl who, the lad who, the child who,
    the pupil who, the parent who, the mum who, the dad who, the lady who, the man who, the family who, the boy whose, the girl whose,
    the child whose, the lad with, the girl with, the boy with, the kid with, the twins, the twin, my twin, twin in, twin sister, twin brother,
    the triplets, our first, first ever, our 1st, our new, the new girl, the new boy, the new caretaker, the new deputy, our one, just one,
    just the one, there is only one, theres only one, only two of, one of our two, one of the two, one of two, you can guess who, you know who,
    you know the one, know who i mean, everyone knows, everyone will know, no names, wont name, cant name, names off, anonymised, anonymous so,
    tiny school, village school, 1 form entry, one form entry, on roll #, # on roll, small rural, in the paper, in the papers, in the local paper,
    on the news, on the telly, on look north, in the gazette, in the echo, local news, front page`,
  usual: `our senco, our head, our deputy, our bursar, our sbm, our caretaker, our site manager, our clerk, our chair, chair of governors, our cfo,
    our librarian, our cook, our kitchen, our receptionist, our chaplain, our lollipop, my line manager, my ta, my tutor, my form tutor, my head,
    my deputy, my ect, my mentor, my 1 1, a colleague, my friend, my mate, my best friend, my bf, my neighbour, a girl in my, a boy in my,
    a child in my, one of my, one of our, a ta in, a parent at, this girl, this child, this parent, the head of, head of music, head of drama,
    head of art, head of pe, head of maths, head of english, head of science, head of sixth, head of year, the senco, the caretaker, the clerk,
    the chair, the deputy, the cook, the chaplain, the technician, the site manager, the ta, the tas, the mum, the dad, the family, the lad, the boy,
    the girl, the kid, that lad, little boy, little girl, year # boy, year # girl, y# boy, y# girl`,
  never: `boy who cried, girl who cried, no names needed, no names please, no names on the poster, the one with the most, our first lesson, our first unit, our first topic,
    one of our lessons, one of our units`,
  examples: {
    hits: [
      "She's the only girl in Year 9 in care and her mum is in prison, help me write the referral",
      'Our only site manager has been off with depression since May, draft the letter to governors',
      'The boy whose dad was in the paper for arson is punching people in my form, what do I do?',
      'our first ever deaf pupil starts Monday, her cochlear implant failed, word it for parents',
      'My head of department told me she has cancer and is leaving at Easter, write the cover plan',
      'The twin in the other Y6 class keeps being sick on purpose and is in hospital tonight',
    ],
    misses: [
      'The only way to solve this equation is to factorise.',
      'Write about the boy who cried wolf.',
      'What should our SENCO do in September? A generic checklist please.',
      'Plan our first lesson on fractions.',
      'Who was the first woman to fly solo across the Atlantic?',
      'A Year 8 pupil with ADHD: give me five general strategies.',
    ],
  },
};
