import type { TopicFile } from './types.ts';

/** Marks, grades, targets and predictions of a person. Exam marks: Data Protection Act 2018 Schedule 2 paragraph 25, https://www.legislation.gov.uk/ukpga/2018/12/schedule/2 */
export const assessment: TopicFile = {
  id: 'assessment',
  strong: `predicted grade*, predicted a, predicted #, target grade, target #, working at, working towards, greater depth, wts, exs, gds, gld,
    scored #, got #, got a #, got a b, grade #, mock result*, mock paper, resit, retake, standardised score, scaled score, reading age, spelling age,
    phonics screen*, phonics check, fft, attainment, progress 8, p8, atl, school report, report comment, end of year report, ucas predicted,
    ucas reference, bottom set, age related, on track, underachiev*, # out of #, #/#, # marks, #%, review of marking, remark, access to scripts,
    regraded, special consideration, distinction, merit, is on a, on a #, # in the mock, failed, gd #, pred #, tgt #, target of #, needs a #,
    wants a #, dropped from #, dropping from #, from # to #, reads at, age of #, standard score, ss #, in the test, mocks were, # /#`,
  usual: `grade, grades, mark, marks, marked, score, scores, result, results, level, target, targets, predicted, prediction, test, exam, mock, mocks,
    paper, assessment, progress, report, ability, pass, fail, failed, passed, effort, attain*, set, reads at, reading, writing, maths, spelling,
    tables, behind, ahead, improve*`,
  near: `gr, tgt, pred, ra, sa, gd, wts, exs`,
  never: `mark twain, saint mark, mark scheme, question mark, exclamation mark, speech marks, quotation marks, press the mark, target language,
    target audience, target market, level crossing, sea level, grade ii listed, grade 1 listed, set of, film set, data set, set text*, set design,
    paper round`,
  examples: {
    hits: [
      'Aisha Begum got 14/40 in the mock, predicted grade 6. Write her report comment.',
      'Name\tMark\tTarget\nAda Brook\t12\t5\nIdris Vale\t31\t7\nMo Reid\t22\t6',
      'Tom Hargreaves is working towards in writing, what next?',
      'Draft a UCAS reference for Zofia Nowak, predicted A*AA',
      'Liam Carter scored 84 in the reading paper and needs 100',
      'Jayden Smith failed maths again, write a letter about the resit',
    ],
    misses: [
      'What are the grade boundaries for AQA maths?',
      'Write ten questions with a mark scheme.',
      'How do I convert raw scores to scaled scores?',
      'Use question marks and exclamation marks in five sentences.',
      'Explain Progress 8 to parents.',
      '71 % of our cohort of 212 got grade 4 or above.',
    ],
  },
};
