import type { TopicFile } from './types.ts';

/**
 * A pupil's own work. It belongs to the pupil (Copyright, Designs and Patents Act 1988 section 11) and must not be entered without consent
 * or used to train: DfE, "Generative artificial intelligence in education", https://www.gov.uk/government/publications/generative-artificial-intelligence-in-education
 */
export const pupilWork: TopicFile = {
  id: 'pupil_work',
  strong: `my story, my poem, my essay, my answer, my evaluation, my coursework, my nea, my epq, my introduction, my conclusion,
    my personal statement, my book review, my speech, my homework, my draft, my write up, ive written, i did this, this is my, heres my, here is my,
    his story, her story, her poem, their work, childs work, pupils poem, childs story, wrote this, has written, she wrote, he wrote, they wrote,
    candidate wrote, one candidate, by a year, handed in, handed this in, submitted, typed up, typed exactly, typed as written, exactly as written,
    in her book, independent piece, free writing, entry for our, for the newsletter, for the anthology, script one, script 1, sample a, sample b,
    answer a, student a, pupil a`,
  usual: `story, poem, essay, paragraph, draft, coursework, answer, response, script, piece, writing, wrote, written, handwriting, improve, spellings,
    spelling, proofread, type up, typed, tidy, publish, display, anthology, newsletter, competition, review, diary, monologue, statement, portfolio,
    evaluation`,
  never: 'i wrote for my class, exemplar i wrote, model answer, made up answer, fake answer, invented answer, no pupils work',
  examples: {
    hits: [
      "Fix the spellings in this child's story:\n\nOn Munday I went to the bich and I bilt a sancasul. It fel down but I bilt it agen. Then my dad got me a ice creem and it was yumy.",
      'Here is my essay, make it better\n\nI agree that Macbeth is a tragic hero because he starts of brave. However he kills Duncan as he is to ambitious. This shows us that power changes people.',
      "Can you type up my student's poem for the newsletter?\n\nThe rain leaned on the bus shelter like a drunk uncle.\nI waited for the 53.\nIt did not wait for me.",
      'My personal statement, cut to 4000 characters please\n\nI first fell in love with chemistry when I set fire to my sleeve. Since then I have spent every lunchtime in the lab.',
      'One of my Year 9s wrote this, what feedback do I give? "The writer uses structure by starting wide on the beach then zooming in. This makes us wonder if she is alive."',
      'i wrote this for history, is it ok\n\nThe black death was bad because it killed a third of people and the peasents got more money because their was less of them.',
    ],
    misses: [
      'Write a model answer on Macbeth for Year 10.',
      'Give me ten story starters for Year 4.',
      'Write success criteria for a poem about rain.',
      'How long should a personal statement be?',
      'Write an exemplar paragraph at grade 5 about Lady Macbeth.',
      'What makes a good diary entry?',
    ],
  },
};
