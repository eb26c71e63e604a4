import type { TopicFile } from './types.ts';

/**
 * Harm or risk of harm to a child or adult: disclosures, child protection, exploitation, missing, online abuse, allegations against staff.
 * Authority: Keeping children safe in education (statutory guidance), https://www.gov.uk/government/publications/keeping-children-safe-in-education--2
 */
export const safeguarding: TopicFile = {
  id: 'safeguarding',
  strong: `disclosed to, disclosed that, has disclosed, made a disclosure, disclosure from, a disclosure, told me her dad, told me his dad, mash, mash referral, referral to social care, social care, childrens services, childrens social care, social worker*, section 47, s47, section 17, s17, child in need, cin plan, child protection, cp plan, cp conference, icpc, core group, strategy meeting, strategy discussion, early help assessment, taf meeting, team around the, lado, position of trust, cpoms, myconcern, body map, bruis*, finger marks, cigarette burn*, non accidental,
    hits me, hit me, hits her, hits him, hit her with, hit him with, hitting me, beats me, beats her, beats him, beaten, slaps me, slapped me, slapped her, slapped him, punches me, kicks me, with a belt, with the belt, with his belt, got the belt, slipper, grabs me, grabbed me, strangl*, chok* me, hurts me, hurting me, hurt me, scared to go home, scared of my, scared of her, scared of his, scared of going home, afraid to go home, dont want to go home, doesnt want to go home, locks me, locked in, locked me, locks her, locks him,
    touches me, touched me, touching me, touched her, touched him, made me touch, sexual abuse, sexually abused, sexual assault, sexually assaulted, raped, rape, molest*, groom*, grooming, exploit*, county lines, cse, cce, trafficked, traffick*, modern slavery, nrm, radicalis*, prevent referral, channel referral, fgm, cut abroad, forced marriage, forced to marry, honour based, getting married, breast ironing,
    nudes, nude, send pics, sent pics, sends pics, sending pics, indecent image*, sextort*, blackmail*, asked me for pictures, asks for pictures, asked for photos, photos of me, pics of me, photos of her, filmed me, films her, older boyfriend, older man, boyfriend is 1#, boyfriend is 2#, snapchat from, met online, met him online, met her online, dont tell, our secret, keep it a secret, made me promise, promise not to tell,
    self harm*, selfharm*, selfharming, cutting herself, cutting himself, cuts herself, cuts himself, cut myself, cutting myself, cutting again, cut again, i cut, scratch* her arm*, scratch* his arm*, want to die, wants to die, kill myself, killing myself, kill herself, kill himself, end my life, end it all, ending it all, no point living, better off dead, suicid*, overdos*, ran away, run away from home, running away, missing from home, went missing, gone missing, absconded, reported missing,
    neglect*, no food, no food in, hungry, nothing to eat, smelt of, smells of, same clothes, unwashed, dirty clothes, no heating, no hot water, left home alone, left alone, home alone, domestic abuse, domestic violence, dv, coercive, controlling, refuge, womens aid, non mol*, injunction, restraining order, marac, protection order, fleeing, witnessed violence, witnessing, emotional abuse, physical abuse, restrain*, physical intervention, inappropriate messages, inappropriate relationship, messaging pupils, messages from a teacher, peer on peer, child on child, upskirt*, stalk*, threatened to kill, threatened me, weapon in, police protection, risk assessment for her, safety plan, fabricated, private fostering, witchcraft, possession spirit, walk in front of a, jump off, jump in front, hang herself, hang himself, hanging, ligature, do it properly, lines on her arm, lines on his arm, lines up her arm, scars on her, scars on his, marks on her, marks on his, mark on her, mark on his, in the bath, locks the fridge, no bed, sleeps on the floor, on the floor, smacked, smack*, whack*, leathered, belted, thrown against, pushed her down, pushed him down, bent my, twisted my, pulled my hair, burnt me, burned me, films me, filming me, watches me, watching me change, comes in my room, came in my room, comes into my room, in my room at night, gets in my bed, gets into bed, rubs, private parts, feet pics, selling pics, sell pics, pics of my, pics of her, screenshot*, leaked, leak my, post them, post my, sugar daddy, modelling contract, met at the, drives her, picks her up, gives her money, gives him money, gifts from, new trainers, bought her, bought him, carries for, holding for, going country, went country, plugging, trap house, bando, snap map, follow* me home, followed her home, knows where i live, what street i live, add me, adds me, my address is, come to my house, goes out at, alone with, contextual safeguarding, harmful sexual, hsb, child exploitation, exploitation team, missing episode, return home interview, appropriate adult, welfare check, wont go home, not going home, begged not to, dont send me home, taken to her room, honour, sent back to, sent abroad, flown to, one way ticket, booked the tickets, engaged to, husband checks, tracks her phone, tracks my phone, checks my phone, wont let her, isolated from`,
  usual:
    'abuse*, abusive, safeguarding, concern, concerns, concerned, worried about, dsl, ddsl, extremis*, gang, gangs, violence, violent, violently, threat*, unsafe, at risk, harm, harmed, hurts, scared, frightened, afraid, crying, cried, disclos*, alleg*, early help, locked, shouts at, shouted at, screams at, flinch*, marks on, mark on, snapchat, boyfriend, knife, starv*, kissed, kissing, sexual, sexting, undress*, bath with, sleeps in, vulnerab*, cyberbull*, police, social services, services involved, referral, drunk, drugs, carry drugs, errands, withdrawn, missing since, unsafe, burns, burn, home alone, hides',
  near: 'cp, cin, mash, sw, tac, taf, dv, cat, ll, eh',
  never:
    'anti bullying week, safeguarding policy, safeguarding training, safeguarding quiz, prevent duty, hungry caterpillar, very hungry, child in time, prevent training, neglect of duty, gang of four, grooming a horse, dog groom*, pet groom*, exploit the, exploitation of resources, exploitation of labour, exploited workers, colonial exploit*, data disclosure',
  weak: 'photos, pictures, images, picture, video, secret, hungry, alone, missing, hurt, scared, night, promise, older, man, adult, online, snap, insta, whatsapp, tiktok, discord, roblox, touched, shouting, crying, cries, fear, worried, dsl, referral, log, disclosed, safe, unsafe, age, tell, threatened, arm, sleeves, outside, follows, gifts, money, car',
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
