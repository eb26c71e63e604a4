import type { TopicFile } from './types.ts';

/**
 * Harm or risk of harm to a child or adult: disclosures, child protection, exploitation, missing, online abuse, allegations against staff.
 * Authority: Keeping children safe in education (statutory guidance), https://www.gov.uk/government/publications/keeping-children-safe-in-education--2
 */
export const safeguarding: TopicFile = {
  id: 'safeguarding',
  strong: `disclosed that, a disclosure, mash, social care, childrens services, social worker*, section 47, s47, section 17, s17, child in need,
    cin plan, child protection, cp plan, cp conference, icpc, core group, strategy meeting, strategy discussion, lado, position of trust, cpoms,
    body map, bruis*, hits me, hit me, hits her, hits him, hit him with, beaten, got the belt, slipper, strangl*, locks me, locked in, locks her,
    touched her, touched him, raped, molest*, groom*, grooming, exploit*, county lines, traffick*, nrm, fgm, forced marriage, getting married, nudes,
    nude, indecent image*, sextort*, blackmail*, photos of her, films her, older boyfriend, dont tell, made me promise, promise not to tell,
    self harm*, cuts himself, cut myself, cutting again, cut again, i cut, scratch* her arm*, no point living, suicid*, overdos*, ran away,
    running away, missing from home, gone missing, absconded, neglect*, no food, hungry, smelt of, smells of, same clothes, no heating, no hot water,
    left alone, home alone, domestic abuse, dv, coercive, controlling, refuge, womens aid, non mol*, injunction, marac, protection order, fleeing,
    emotional abuse, restrain*, physical intervention, messaging pupils, child on child, police protection, safety plan, private fostering,
    walk in front of a, hang herself, hanging, do it properly, mark on her, mark on his, in the bath, on the floor, smack*, bent my, feet pics,
    screenshot*, leaked, post them, post my, modelling contract, picks her up, gifts from, new trainers, going country, what street i live, add me,
    my address is, come to my house, goes out at, alone with, contextual safeguarding, appropriate adult, welfare check, begged not to, honour,
    sent back to, booked the tickets, engaged to, husband checks, tracks her phone, wont let her`,
  usual: `abuse*, abusive, safeguarding, concern, concerns, concerned, worried about, dsl, ddsl, extremis*, gang, gangs, violence, violent, threat*,
    unsafe, at risk, harm, harmed, hurts, scared, frightened, afraid, crying, cried, disclos*, alleg*, early help, locked, shouts at, shouted at,
    screams at, flinch*, marks on, mark on, snapchat, boyfriend, knife, starv*, kissed, kissing, sexual, sleeps in, vulnerab*, cyberbull*, police,
    social services, referral, drunk, drugs, errands, withdrawn, missing since, burns, burn, home alone, hides`,
  near: `cp, cin, mash, sw, taf, dv, cat, ll, eh`,
  never: `safeguarding policy, safeguarding training, safeguarding quiz, hungry caterpillar, very hungry, neglect of duty, gang of four, grooming a horse,
    dog groom*, pet groom*, exploit the, exploitation of resources, exploitation of labour, exploited workers, colonial exploit*, data disclosure,
    cried wolf, purple mash, account locked, screen locked, locked out`,
  weak: `photos, pictures, images, picture, video, secret, hungry, alone, missing, hurt, scared, night, promise, older, man, adult, online, snap,
    insta, whatsapp, tiktok, discord, roblox, touched, shouting, crying, cries, fear, worried, dsl, referral, log, safe, unsafe, age, tell, arm,
    sleeves, outside, follows, gifts, money, car`,
  examples: {
    hits: [
      'Ellie Marsh disclosed today that her uncle touches her. Help me write the CPOMS entry.',
      'my stepdad hits me when hes drunk and i dont know who to tell',
      'Chronology for Child Protection conference: Kai Benton, neglect, MASH referral 3 May',
      'i cut myself again last night and i dont want anyone to find out',
      'Word an email to the LADO about Mr Peter Holt messaging pupils on Snapchat',
      'No names. Y1 sister and Y6 brother, dad out of prison last week, non-mol in place, core group tomorrow. Draft my view.',
    ],
    misses: [
      'What must staff do if a child makes a disclosure? KCSIE 2024 paragraph numbers please.',
      'Write five scenario cards about neglect for INSET, all made up.',
      'Explain county lines to Year 9 in an assembly.',
      'Make a quiz on the safeguarding policy.',
      'Plan a guided reading lesson on The Very Hungry Caterpillar.',
      'How does Dickens present neglect in Oliver Twist?',
    ],
  },
};
