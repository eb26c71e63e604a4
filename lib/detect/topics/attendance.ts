import type { TopicFile } from './types.ts';

/** Attendance and absence of a pupil. Working together to improve school attendance, https://www.gov.uk/government/publications/working-together-to-improve-school-attendance */
export const attendance: TopicFile = {
  id: 'attendance',
  strong: `attendance is, attendance of, attendance #, #% attendance, # attendance, att #, his attendance, her attendance, my attendance,
    persistent absen*, severely absent, severe absen*, school refus*, ebsa, unauthorised, penalty notice, term time holiday, leave of absence,
    missing education, cme, off rolling, home educat*, ehe, part time timetable, reduced timetable, missed #, days absent, days off, # sessions,
    # lates, late # times, always late, been late, late again, not been in, hasnt been in, havent been in, not in school, off school, wont come in,
    not seen since, absent since, absent for, truant*, ewo, attendance officer, attendance panel, attendance contract, o code, no show*,
    missed school, refusing since, refuser, overslept, will be late, moved away, cannot trace, days in, mondays off, fridays off, attend *, # % att,
    # att, isnt in school, not coming in, not authorised, attendance was #, on # %`,
  usual: `attendance, absen*, late, lates, lateness, register, missed, skipping, away, holiday, off, unauthoris*, authoris*, punctual*, sessions,
    timetable`,
  near: `att, pa, att %, lates`,
  never: `attendance policy, attendance certificate*, whole school attendance, national attendance, attendance assembly, attendance award, register office,
    cash register, formal register, late medieval, late victorian, late 19th`,
  examples: {
    hits: [
      'Ruby Ellis has 61% attendance and a penalty notice, letter to mum please',
      'Name\tAtt %\nAda Brook\t61\nIdris Vale\t88\nMo Reid\t97',
      'Corey Walsh has not been in since 3 October, draft the CME form',
      'Hana Suzuki was late 22 times this term, write to her parents',
      'Draft a part time timetable for Joel Akande, school refusing since February',
      'Elsie Ford missed 11 days, unauthorised, for a term time holiday',
    ],
    misses: [
      'Write an attendance policy.',
      'What do the absence codes mean?',
      'Make an assembly about why attendance matters.',
      'Whole-school attendance was 93.4 % last year.',
      'Design certificates for 100 % attendance.',
      'Describe late Victorian London.',
    ],
  },
};
