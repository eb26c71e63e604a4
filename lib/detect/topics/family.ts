import type { TopicFile } from './types.ts';

/**
 * Home, care and relationship facts: looked-after and adopted children, separation, contact orders, bereavement, housing, caring.
 * Private and family life, Human Rights Act 1998 Schedule 1 Article 8; looked-after status also falls under the Children Act 1989,
 * https://www.legislation.gov.uk/ukpga/1989/41/contents
 */
export const family: TopicFile = {
  id: 'family',
  strong: `looked after, in care, into care, out of care, care order, special guardian*, sgo, kinship, foster*, placement move*, adopted, adoption,
    adoptive, birth mum, birth mother, birth father, pep, virtual school, plac, childrens home, care leaver, unaccompanied, uasc, mum and dad split,
    mum and dad are splitting, parents split, parents separat*, parents are separating, separated parents, divorc*, custody, contact order,
    no contact, court order, child arrangements, prohibited steps, parental responsibility, shared pr, pr for, cant collect, must not collect,
    not to collect, residence order, family court, mum died, dad died, mother died, father died, nan died, grandad died, brother died, sister died,
    passed away, lost her mum, lost his mum, lost her dad, lost his dad, lost her father, bereave*, funeral, inquest, dying, widow*, orphan*,
    young carer*, homeless*, evict*, temporary accommodation, living in a hotel, hostel, refuge, sofa surf*, overcrowd*, kicked out, thrown out,
    chucked her out, threw them out, threw him out, lives with his, lives with her, stepdad, step dad, stepmum, step mum, stepbrother, stepsister,
    step brother, half brother, half sister, mums boyfriend, mums new, dads new, mums partner, new partner, new baby, having an affair, affair with,
    carrying on with, sleeps around, his ex, her ex, ex husband, estranged, in prison, in the army, deployed, service child*, lost the dad,
    lost their mum, new carers, residential care, in residential, moved to his, moved in with his, not to tell home, parents have separated,
    parents have split, dad have split, they have split, weve split, mum left, dad left, dad doesnt, mum doesnt, no mum, dads in, mums in, his mums, her mums, both parents, changed her surname, mums bf,
    had a baby, having a baby, pregnant again, miscarriage, killed in, died in, died on, died of, died last, died when, died from, in a hospice,
    end of life, memorial, cremation, ashes, lac review, life story, bio dad, real mum, biological`,
  usual: `siblings, sibling, twin, twins, triplet*, household, housing, moved house, moving house, moved in with, single mum, lone parent, split up,
    splitting up, death, died, dead, killed, loss of, grief, carers, carer, guardian, partner, ex, baby, wont see, doesnt see, hasnt seen,
    relationship, marriage, wedding, pregnant, cousin, stepmother, stepfather, stepsist*`,
  near: `lac, cla, plac, sgo, pr, pep, cic`,
  never: `family tree of, word families, word family, number families, number family, family of words, romanov family, royal family, tudor family,
    in care homes, sister act, blood brothers, birth mother of, fact families, fact family, parents evening, parent evening, parent governor,
    parent governors, dear parents, parents and carers, parent consultation, carer assessment, big brother, father christmas, mother tongue,
    family learning, school family, dead line, the dead`,
  weak: `mum, mums, dad, dads, mother, father, parent, parents, nan, nana, gran, granny, grandma, grandad, grandparents, uncle, aunt, auntie, cousin,
    cousins, brother, brothers, sister, sisters, son, daughter, husband, wife, partner, boyfriend, girlfriend, family, families, home, stepdad, lives,
    living with, landlord, moved, married, funeral, passed, lost, kids, sibling, flat, house, bedroom, surname`,
  examples: {
    hits: [
      'Oscar Bell is in foster care and moves placement on Friday, write to his tutor',
      'Please draft a note: Amina Yusuf, dad died in July, go gently',
      "Leo Fraser's parents are divorcing and dad must not collect him. Tell reception.",
      "my mum and dad are splitting up and i can't concentrate, how do i tell my teacher",
      "She's our only adopted child in Year 2, how do I word the family tree letter to her mum?",
      'Ruby Ndlovu is a young carer for her mum, add that to the bursary reference',
    ],
    misses: [
      'What does parental responsibility mean in law?',
      'Write a display about the Tudor family tree.',
      'Plan a lesson on families for Reception.',
      'How does Shakespeare present fathers and daughters in King Lear?',
      'Dear parents, our school photo day is on Friday.',
      'What support can a school offer a looked-after child?',
    ],
  },
};
