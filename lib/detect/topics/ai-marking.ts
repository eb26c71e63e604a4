import type { TopicFile } from './types.ts';

/**
 * A request that the tool marks, grades or levels a pupil's work. JCQ: an AI tool must not be the sole marker,
 * https://www.jcq.org.uk/exams-office/malpractice/artificial-intelligence/ ; trusts' policies add their own limits.
 */
export const aiMarking: TopicFile = {
  id: 'ai_marking',
  strong: `mark this, mark these, mark it, mark my, please mark, can you mark, could you mark, second mark, cold mark, mark out of, out of # for,
    what mark, how many marks, what grade, what level, what band, which level, grade this, grade my, give it a grade, give it a level, give a mark,
    give each a, give me a mark, level this, level these, level please, level it, score this, score it, score each, score out of, would this get,
    would it get, what would these get, would you give, worth out of, whats this worth, is this a grade, is it a #, is this a #, level # or,
    exs or gds, wts or exs, working towards or, greater depth or not, moderate my, moderate this, www and ebi, ebi for, assess it for,
    against the mark scheme, estimate the mark, provisional grade, full marks for this, get full marks, comparative judgement`,
  usual: `mark, marks, marking, grade, level, band, score, feedback, moderate, moderation, assess, assessment, targets, ebi, www, rubric, criteria,
    descriptor*, mark scheme, pass, merit, distinction, award, rank, judge, examiner, ao1, ao2, ao3, ao4, ao5, ao6`,
  never: `mark scheme for, make a mark scheme, write a mark scheme, create a mark scheme, mark up, mark twain, marking policy, marking code, grade boundaries,
    level crossing, mark my lesson, mark my idea, mark my plan`,
  examples: {
    hits: [
      'Mark this out of 16 please:\n\nI agree that Macbeth is a tragic hero because he starts of brave. However he kills Duncan as he is to ambitious.',
      'what grade would this get? "Shelley shows Ozymandias as a king who has nothing left."',
      'WTS, EXS or GDS? On Wensday a lady came to are school with a hen in a box.',
      'Level and two targets please: The plates move together and the oceanic one go under because it is denser.',
      'second mark these two answers, AO1 and AO2 separately\n\nA: Sugar taxes are a nudge in a suit.\nB: The diagram shows demand.',
      'can you mark my story and give it a grade\n\nThe lift stopped between 4 and 5. Nobody screamed.',
    ],
    misses: [
      'Write a mark scheme for a 12 mark question on rivers.',
      'How do examiners mark English papers?',
      'What do I need for a grade 7 in biology?',
      'Update our marking policy.',
      'What does AO3 mean in English literature?',
      'Make a rubric for a science fair.',
    ],
  },
};
