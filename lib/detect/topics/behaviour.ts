import type { TopicFile } from './types.ts';

/**
 * Behaviour incidents and sanctions of a pupil: exclusion, detention, fights, report cards, managed moves.
 * Suspension and permanent exclusion guidance, https://www.gov.uk/government/publications/school-exclusion
 */
export const behaviour: TopicFile = {
  id: 'behaviour',
  strong: `suspended, suspension, excluded, exclusion, fixed term, pex, managed move, alternative provision, pru, isolation, reset room, removal room,
    removals, detention*, on report, behaviour log, behaviour points, behaviour contract, reintegration, rang home, fighting, a fight, fight with,
    punched, punching, punches, kicked, kicking, kicks, bit, bites, biting, spat at, spits, hit a, hitting, headbutt*, pushed, shoved, threw a chair,
    swearing, swears, swore, rude to, defian*, refus* to, disrupt*, truant*, walked out, walks out, caught with, weed, knife, graffiti, bully,
    bullying, bullied, bullies, racist, homophobic, n word, stealing, stole, cheating, plagiari*, malpractice, copied, not to sit, sanction*,
    final warning, c3, c4, c5, on red, reset card, thrown a, throwing, chucked a, smashed, lost it, meltdown in, hid under, under the table,
    climbed the, climbed out, run off, ran out of class, called me a, called her a, called him a, flicked, tripped, scratched, hits me, hair pulling,
    took three, owned up, vaping, vape in, wagging, dt, report to, last chance, banned from, kept in at, sent out, parked in`,
  usual: `behav*, incident, incidents, naughty, attitude, lazy, off task, distract*, aggress*, angry, anger, outburst*, temper, tantrum*, violent,
    violence, threat*, arguing, apologis*, apology, lying, liar, rude, cheek*, no homework, hit, hits, shouts, shouted, shouting, thrown, bull*,
    screams at, difficult, challenging, nightmare, push*, hurt, lies, teas*, provok*, calls him, calls her, called him, called her, lates, escape*,
    climbed`,
  near: `c1, c2, c3, c4, c5, fte, ap, pru, pex, iso, on red, on amber`,
  never: `behaviour policy, behaviour of waves, behaviour of gases, exclusion principle, competitive exclusion, detention centre, chinese exclusion act,
    social exclusion, bullying policy, anti bullying, food fight, fight scene, kicked off the, isolation of, colonial behaviour, consumer behaviour,
    water fight, fire fighting, bit of, a bit, bit more, bit too, bit rude, bit long, little bit, suspended in, suspended solids, suspension bridge*,
    suspended animation`,
  weak: `throw, threw, hit, kicked, refuses, refusing, phone, uniform, kit, late, chair, shouting, screaming, silly, rude, report, incident, smashed,
    stole, lied, running, runs, attitude, behaviour, keep away, away from, sat next, caught, fight, fighting, bag, swears, chased`,
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
