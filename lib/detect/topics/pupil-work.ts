import type { TopicFile } from './types.ts';

/**
 * A pupil's own work. It belongs to the pupil (Copyright, Designs and Patents Act 1988 section 11) and must not be entered without consent
 * or used to train: DfE, "Generative artificial intelligence in education", https://www.gov.uk/government/publications/generative-artificial-intelligence-in-education
 */
export const pupilWork: TopicFile = {
  id: 'pupil_work',
  strong: `my story, my poem, my essay, my paragraph, my answer, my evaluation, my coursework, my nea, my epq, my intro, my introduction, my conclusion,
    my statement of intent, my personal statement, my book review, my speech, my diary entry, my homework, my draft, my write up, my report on,
    ive written, i did this, i made this, this is what i wrote, heres what i wrote, this is my, heres my, here is my, his story, her story, his essay,
    her essay, his poem, her poem, his answer, her answer, his paragraph, her paragraph, his work, her work, their work, pupils work, students work,
    childs work, pupils answer, students answer, students essay, pupils essay, students response, pupils response, pupils poem, childs poem,
    childs story, pupils story, students story, students nea, students coursework, students script, pupils writing, childs writing, wrote this,
    has written, she wrote, he wrote, they wrote, pupil wrote, student wrote, child wrote, candidate wrote, one candidate, wrote the following,
    written by a pupil, written by a student, written by a child, written by my, written by year, by a year, by one of my, handed in, handed this in,
    turned in, submitted, typed up, typed exactly, typed as written, copied out as written, exactly as written, from her book, from his book,
    from a book, in her book, in his book, independent writing, independent piece, free writing, cold write, hot write, big write, entry for our,
    entry for the, winning entry, for the newsletter, for the anthology, for the school magazine, script one, script 1, sample a, sample b, response a,
    response b, answer 1, answer a, student a, pupil a, extract from his, extract from her`,
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
