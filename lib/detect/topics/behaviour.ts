import type { TopicFile } from './types.ts';

/**
 * Behaviour incidents and sanctions of a pupil: exclusion, detention, fights, report cards, managed moves.
 * Suspension and permanent exclusion guidance, https://www.gov.uk/government/publications/school-exclusion
 */
export const behaviour: TopicFile = {
  id: 'behaviour',
  strong: `suspended, suspension, excluded, exclusion, permanently excluded, permanent exclusion, permanent exclude, fixed term, pex, pexed, fte for, managed move, off site direction, alternative provision, pru, internal exclusion, isolation, in isolation, reset room, removal room, removed from lesson*, removals, detention*, on report, report card, red report, behaviour log, behaviour points, behaviour plan, behaviour contract, pastoral support plan, psp, reintegration, parent called in, phone call home, rang home, called home,
    fighting, a fight, fight with, punched, punching, punches, kicked, kicking, kicks, bit, bites, biting, spat at, spitting, spits, hit another, hit a, hitting, headbutt*, pushed, shoved, threw a chair, throwing chairs, threw, throws, swore at, swearing, swears, swore, rude to, defian*, refus* to, disrupt*, truant*, truanting, bunking, bunked, walked out, storms out, stormed out, walks out, ran out of, runs out, absconds, vap*, smoking in, caught with, caught smoking, caught vaping, weed, knife, vandal*, graffiti, bully, bullying, bullied, bullies, racist comment*, racist, racially abusive, homophobic, sexist comment, used the n word, n word, phone confiscated, stealing, stole, cheated in, cheating, plagiari*, malpractice, copied, keep apart, keep him away, keep her away, not to sit, away from each other, cannot sit next, sanction*, warned twice, final warning, consequences, c3, c4, c5`,
  usual:
    'behaviour, behav*, incident, incidents, naughty, misbehav*, attitude, lazy, chatty, chats, talks, talking over, shouts out, calling out, shouting out, off task, distract*, silly, aggress*, angry, anger, outburst*, temper, tantrum*, violent, violence, threat*, argues, arguing, apologis*, apology, hurt, upset, throw*, push*, hit, hits, kick*, lies, lying, liar, rude, cheek*, late to, lates, uniform, phone, kit, homework missing, no homework, wander*, escape*, climb*, chair, wind* up, wound up, provok*, teas*, calls him, calls her, name calling, bull*, screaming, screams, difficult, challenging, hard work, nightmare',
  near: 'c1, c2, c3, c4, c5, s1, s2, psp, fte, ap, pru, pex, iso, bp, rpt, report, phone',
  never:
    'behaviour policy, behaviour of waves, behaviour of gases, exclusion principle, competitive exclusion, detention centre, chinese exclusion act, social exclusion, bullying policy, anti bullying, food fight, fight scene, kick off, kicked off the, isolation of, colonial behaviour, consumer behaviour, water fight, fire fighting, firefight*, bit of, a bit, bit more, bit too, bit rude, bit long, little bit, suspended in, suspended solids, suspension bridge*, suspended animation, free kick',
  examples: {
    hits: [
      'Kyle Bennett was suspended for two days for punching another boy, draft the letter home',
      'jayden smth in 8b got 3 detentions this week for swearing, write to mum',
      'Write a reintegration plan for Ayesha Malik after her exclusion',
      'Name\tForm\tDetention\nKyle Bennett\t8G\tvaping\nAmina Warsame\t8G\tno kit x4\nPearl Ng\t8L\tphone',
      'Our only Year 11 on a managed move threw a chair at me this morning, how do I word the report?',
      'Keep Rehan Patel apart from Max Dunn in the seating plan, they had a fight',
    ],
    misses: [
      'Write a behaviour policy for a primary school.',
      'Explain competitive exclusion in ecology.',
      'How do I run a restorative conversation?',
      'What is the law on permanent exclusion?',
      'Strategies for low-level disruption in Year 9, please.',
      'Describe the fight scene in Romeo and Juliet.',
    ],
  },
};
