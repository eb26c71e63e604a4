import type { TopicFile } from './types.ts';

/**
 * Home, care and relationship facts: looked-after and adopted children, separation, contact orders, bereavement, housing, caring.
 * Private and family life, Human Rights Act 1998 Schedule 1 Article 8; looked-after status also falls under the Children Act 1989,
 * https://www.legislation.gov.uk/ukpga/1989/41/contents
 */
export const family: TopicFile = {
  id: 'family',
  strong: `looked after child, looked after, in care, into care, out of care, care order, interim care, full care order, special guardian*, sgo, kinship care*, kinship, foster*, foster carer*, foster mum, foster dad, foster placement, placement broke, placement move*, adopted, adoption, adoptive, birth mum, birth mother, birth father, birth family, birth parents, pep meeting, pep, virtual school, previously looked after, plac, childrens home, residential home, care leaver, unaccompanied, uasc, mum and dad split, mum and dad are splitting, parents split, parents have split, parents separat*, parents are separating, parents are divorc*, parents divorc*, separated parents, divorc*, custody, custody battle, contact order, no contact, contact with dad, contact with mum, contact with his, contact with her, supervised contact, court order, child arrangements, prohibited steps, parental responsibility, shared pr, pr for, not allowed to collect, cannot collect, cant collect, must not collect, not to collect, residence order, family court, mum died, dad died, mother died, father died, nan died, gran died, grandad died, brother died, sister died, his mum died, passed away, lost her mum, lost his mum, lost her dad, lost his dad, lost her father, lost his father, lost my mum, lost my dad, lost my nan, bereave*, funeral, inquest, dying, widow*, orphan*, young carer*, cares for her mum, cares for his mum, looks after her mum, looks after his mum, looks after my, i look after my, homeless*, evict*, temporary accommodation, emergency accommodation, living in a hotel, living in hotel, in a hostel, hostel, refuge, b and b, sofa surf*, sleeping on the, overcrowd*, no fixed, kicked out, thrown out, chucked out, chucked her out, threw them out, threw him out, living with his nan, living with her nan, lives with nan, lives with his, lives with her, live with my nan, living with my, stays with his, stays with her, stepdad, step dad, stepmum, step mum, stepbrother, stepsister, step brother, step sister, half brother, half sister, mums boyfriend, mums new, dads girlfriend, dads new, mums partner, dads partner, mums ex, new partner, new baby, expecting a baby, having an affair, affair with, carrying on with, sleeping with, sleeps around, left his wife, left her husband, his ex, her ex, ex wife, ex husband, ex partner, estranged, in prison, in the army, deployed, service child*, services family, dads new flat, lost the dad, lost their dad, lost their mum, lost my baby, new carers, residential care, in residential, long term foster*, respite carers, step parent, moved to his, moved to her, moved in with his, moved in with her, not to tell home, gatekeep*, parents have separated, have split, mum has left, dad has left, mum left, dad left, mum walked out, dad walked out, dad doesnt, mum doesnt, hasnt seen his dad, hasnt seen her dad, no dad, no mum, absent father, absent dad, dads in, mums in, dads away, mums away, his mums, her mums, both parents, changed her surname, changed his surname, changed their surnames, mums bf, dads gf, single dad, teen mum, teenage mum, gave birth, had a baby, having a baby, pregnant again, miscarriage, cot death, killed in, died in, died on, died of, died last, died when, died suddenly, died from, is dying, in a hospice, end of life, memorial, cremation, ashes, anniversary of, mothers day is hard, fathers day is hard, care proceedings, lac review, cla review, life story, contact centre, contact visit, bio dad, bio mum, real dad, real mum, biological`,
  usual:
    'home life, home situation, siblings, sibling, twin, twins, triplet*, household, housing, council flat, moved house, moving house, moved in with, single parent, single mum, lone parent, split up, splitting up, death, died, dead, killed, loss of, grief, carers, new carers, carer, guardian, partner, ex, baby, wont see, doesnt see, hasnt seen, relationship, marriage, wedding, pregnant, cousin, stepmother, stepfather, stepsist*',
  near: 'lac, cla, plac, sgo, pr, sg, pep, cic, yc',
  never:
    'family tree of, word families, word family, number families, number family, family of words, romanov family, royal family, tudor family, in care homes, sister act, blood brothers, birth mother of, fact families, fact family, parents evening, parent evening, parent governor, parent governors, dear parents, parents and carers, parent consultation, carer assessment, cares for her garden, big brother, father christmas, mother tongue, family learning, school family, dead line, the dead',
  weak: 'mum, mums, dad, dads, mother, father, parent, parents, nan, nana, gran, granny, grandma, grandad, grandparents, uncle, aunt, auntie, cousin, cousins, brother, brothers, sister, sisters, son, daughter, husband, wife, partner, boyfriend, girlfriend, family, families, home, at home, stepdad, lives, living with, landlord, moved, married, funeral, passed, lost, kids, sibling, flat, house, bedroom, surname',
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
