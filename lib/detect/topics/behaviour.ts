import type { TopicFile } from './types.ts';

/**
 * Behaviour incidents and sanctions of a pupil: exclusion, detention, fights, report cards, managed moves.
 * Suspension and permanent exclusion guidance, https://www.gov.uk/government/publications/school-exclusion
 */
export const behaviour: TopicFile = {
  id: 'behaviour',
  strong: `suspended, suspension, excluded, exclusion, permanent exclude, fixed term, pex, pexed, managed move, off site direction, alternative provision, pru,
    isolation, reset room, removal room, removed from lesson*, removals, detention*, on report, report card, red report, behaviour log, behaviour points,
    behaviour plan, behaviour contract, pastoral support plan, psp, reintegration, parent called in, phone call home, rang home, called home, fighting,
    a fight, fight with, punched, punching, punches, kicked, kicking, kicks, bit, bites, biting, spat at, spitting, spits, hit another, hit a, hitting,
    headbutt*, pushed, shoved, threw a chair, swearing, swears, swore, rude to, defian*, refus* to, disrupt*, truant*, bunking, bunked, walked out,
    storms out, stormed out, walks out, absconds, smoking in, caught with, caught smoking, weed, knife, vandal*, graffiti, bully, bullying, bullied,
    bullies, racist, racially abusive, homophobic, sexist comment, n word, phone confiscated, stealing, stole, cheated in, cheating, plagiari*,
    malpractice, copied, keep apart, keep him away, keep her away, not to sit, away from each other, cannot sit next, sanction*, final warning, c3, c4,
    c5, on red, on amber today, reset card, thrown a, throwing, chucked a, smashed, trashed, lost it, lashed out, lashing out, meltdown in, hid under,
    under the table, climbed the, climbed out, ran away from, ran off, run off, legged it, ran out of class, ran out of the, called me a, called her a,
    called him a, called another, calls people, told me to f, told to f, effing, f word, middle finger, flicked, tripped, scratched, scratches, hits me,
    hair pulling, wedgie, nicked from, took three, took money from, owned up, vaping, caught vap*, vape in, smoking behind, skived, skiving, wagged,
    wagging, dt, report to, on a report, behaviour mentor, last chance, one more strike, zero tolerance, moved set for, banned from,
    not allowed on the trip, kept in at, missed play, loses golden time, sent out, sent to slt, parked in, referral room, slur, groped,
    inappropriate touching`,
  usual: `behav*, incident, incidents, naughty, misbehav*, attitude, lazy, off task, distract*, aggress*, angry, anger, outburst*, temper, tantrum*, violent,
    violence, threat*, arguing, apologis*, apology, lying, liar, rude, cheek*, homework missing, no homework, hit, hits, shouts, shouted, shouting,
    thrown, name calling, bull*, screams at, difficult, challenging, nightmare, push*, hurt, lies, teas*, wound up, provok*, calls him, calls her,
    called him, called her, lates, escape*, climbed`,
  near: 'c1, c2, c3, c4, c5, psp, fte, ap, pru, pex, iso, on red, on amber',
  never: `behaviour policy, behaviour of waves, behaviour of gases, exclusion principle, competitive exclusion, detention centre, chinese exclusion act,
    social exclusion, bullying policy, anti bullying, food fight, fight scene, kicked off the, isolation of, colonial behaviour, consumer behaviour,
    water fight, fire fighting, bit of, a bit, bit more, bit too, bit rude, bit long, little bit, suspended in, suspended solids, suspension bridge*,
    suspended animation`,
  weak: `throw, threw, hit, kicked, refuses, refusing, phone, uniform, kit, late, chair, shouting, screaming, silly, rude, report, incident, smashed, stole,
    lied, running, runs, attitude, behaviour, keep away, away from, sat next, caught, fight, fighting, bag, swears, chased`,
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
