import type { TopicFile } from './types.ts';

/** Attendance and absence of a pupil. Working together to improve school attendance, https://www.gov.uk/government/publications/working-together-to-improve-school-attendance */
export const attendance: TopicFile = {
  id: 'attendance',
  strong: `attendance is, attendance of, attendance #, #% attendance, # attendance, att #, att is, attendance has, his attendance, her attendance,
    their attendance, my attendance, persistent absen*, persistently absent, severely absent, severe absen*, school refus*, emotionally based school,
    ebsa, unauthorised, penalty notice, fined for, fixed penalty, term time holiday, holiday in term, leave of absence, missing education, cme,
    off rolled, off rolling, elective home, home educat*, ehe, part time timetable, reduced timetable, missed #, missed a lot of, days absent, days off,
    sessions missed, # sessions, # lates, late # times, always late, late every, been late, late again, late most, not been in, hasnt been in,
    havent been in, not in school, off school, not attending, wont come in, refusing to come, refuses to come, not seen since, absent since, absent for,
    absences since, truant*, welfare call, welfare visit, ewo, education welfare, attendance officer, attendance panel, attendance contract,
    attendance meeting, n code, o code, u code, g code, no show*, missed school, refusing since, refuser, overslept, will be late, moved away,
    cannot trace, days in, mondays off, fridays off, attend *, # % att, # att, attending # %, isnt in school, not coming in, stays home, stayed off,
    kept off, kept at home, in gambia, extended leave, not authorised, absence letter, absence request, # percent attendance, attendance was #,
    attendance at #, attendance down to, attendance dropped, on # %`,
  usual: `attendance, absen*, late, lates, lateness, register, missed, missing lessons, skipping, away, holiday, off, unauthoris*, authoris*, punctual*,
    sessions, timetable`,
  near: 'att, pa, ua, att %, lates',
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
