/**
 * How a prompt speaks, whatever it speaks of: word lists that tell one concrete person from a lesson, a rule, a story or a count.
 * The same notation as in topic files. The case scorer weighs them together; no single one decides.
 */
export const frames = {
  /** A relative of the writer or of the one written about. */
  kin: `my mum, my dad, my mother, my father, my mam, my parents, my nan, my gran, my grandma, my grandad, my brother, my sister, my bro, my twin,
    my cousin, my uncle, my aunt, my auntie, my stepdad, my girlfriend, my bf, my ex, my husband, my wife, my partner, my son, my daughter, my lad,
    my baby, my little sister, my little brother, my family, my mate, my mates, my friend, my friends, my best friend, her mum, his mum, her dad,
    his dad, her mother, his mother, her father, his father, her parents, his parents, her nan, his nan, her brother, his brother, her sister,
    his sister, her uncle, his uncle, her husband, his wife, her partner, his girlfriend, her son, his son, her daughter, his daughter, her baby,
    her kids, her family, his family, mum says, mum said, dad says, mum is, dad is, mum has, dad has, mums, dads, mum wants, dad wants, mum won't,
    whose mum, whose dad, the mum, the dad, nan says, stepdad, step dad, stepmum, grandparents`,
  /** Someone known by a post or by belonging to the writer. */
  post: `our head, our deputy, our assistant head, our bursar, our sbm, our senco, our caretaker, our site manager, our clerk, our chair, our cfo,
    our librarian, our cook, our receptionist, our chaplain, our lunchtime, our network manager, our head of, our payroll, our maths teacher,
    our music teacher, our ect, my head, my line manager, my boss, my deputy, my head of, my ta, my tutor, my form tutor, my mentor, my ect, my cover,
    my teacher, my english teacher, my pe teacher, my coach, my 1 1, the senco, the caretaker, the site manager, the clerk, the cook, the chaplain,
    the technician, the new deputy, the ta in, a ta in, the ta who, member of staff, a colleague, the school nurse, a governor`,
  /** An unnamed child or adult spoken of as one known person. */
  somebody: `this girl, this child, this parent, that lad, that child, the boy, the girl, the lad, the kid, the child, the pupil, the student,
    the parent, the family, the lady, the man, a boy in, a girl in, a child in, a boy who, a girl who, a lad who, a parent who, a girl, a boy, a lad,
    one of my, one of our, one of the, one lad, one girl, one boy, one kid, one child, one pupil, one parent, another pupil, another boy,
    another girl, little boy, little girl, new boy, new girl, year # boy, year # girl, y# boy, y# girl, child in my, girl in my, boy in my, lad in my,
    girl from, boy from, lad from, child j, child a, child c, pupil a, pupil x, two of my, two girls, two boys, two lads, both boys, twins, the twins,
    siblings`,
  /** Pronouns of one person. */
  third: `he, she, him, her, his, hers, hes, shes, himself, herself, hed, shed, hell, shell`,
  first: `i, im, ive, me, my, myself, id, mine`,
  /** The writer tells what they felt or did, not what they want written. */
  feel: `i feel, i cant, i dont, i hate, i was, i got, i have been, ive been, im scared, im so, im not, im being, i keep, i cut, i think im, i havent,
    i want to, i wanna, i told, i never, i had, i lost, makes me, made me, told me, hit me, hits me, wont let me, wont stop, asked me, calls me,
    called me, sent me, messaging me, with me, about me, for me, at me, to me`,
  /** One event told, not a rule stated. */
  told: `told me, told her, told him, told us, told his, told the, said he, said she, said that, says he, says she, says hes, says shes, he said,
    she said, he says, she says, he told, she told, has told, has said, disclosed, admitted, found out, turned up, came in, came to, came back,
    walked out, went to, went off, got caught, was caught, has been, had been, hasnt been, have been, was found, was seen, keeps, kept, started,
    stopped, refuses, refused, wont, wouldnt, didnt, doesnt, isnt, wasnt, hasnt, hadnt, just been, just had, just found, still, again, rang, phoned,
    emailed, texted, showed, asked if, asked me, wants to, wants me, wants us, threatened, left, moved, moved in, lives, living, waiting for, due,
    allowed`,
  /** When it happened. */
  when: `yesterday, today, tonight, last night, this morning, at lunch, at break, last week, last term, last year, last month, last summer,
    last friday, last thursday, next week, since, since september, since january, since easter, since christmas, since covid, since monday, since she,
    since he, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, on mon, on tues, on weds, on thurs, on fri, monday,
    tuesday, wednesday, thursday, friday, weekend, at the weekend, half term, period #, p#, tomorrow, tmrw, in september, in may, in march, ago,
    weeks ago, now, recently`,
  /** The task staff set when the text is about somebody. */
  request: `reword, word this, word it, word my, word the, how do i word, how do i say, how do i tell, how do i reply, reply to, write to, letter to,
    letter home, email to, email home, draft the letter, draft a letter, draft my, draft an email, draft the, tidy up, tidy these, tidy this,
    summarise, soften, make it sound, sound less, what do i say, what do i do, what should i, should i, can i, am i allowed, do i have to,
    is it ok to, is that allowed, help me, chronology, minutes, log it, referral, statement, report for, reference for, risk assessment for,
    support plan for`,
  /** The writer says that it is safe; it is not, and the words show that somebody real is meant. */
  hush: `no names, taken the names, taken names, names off, names out, anonymised, anonymous, between us, dont tell, doesnt know, hasnt told,
    havent told, nobody knows, keep it quiet, in confidence, confidential, strictly, delicate, sensitive, bit awkward, you know who, everyone knows,
    guess who, secret`,
  narrow: `only girl, only boy, only child, only one, only student, only male, only female, only man, only bloke, only black, only muslim, our only,
    the only, hes the only, shes the only, im the only, our first, first ever, our 1st, our one, just one, just the one, the one who, the one with,
    the one whose, the boy who, the girl who, the lad who, the boy whose, the girl whose, twin, triplet*, one of two, one of our two, tiny school,
    village school, small village, on roll, in the paper, in the papers, on the news, local paper`,
  /** Teaching material. */
  lesson: `lesson, lessons, lesson plan, sow, worksheet, worksheets, starter, plenary, quiz, quizlet, kahoot, flashcards, poster, display, slides,
    powerpoint, assembly, assemblies, knowledge organiser, retrieval, revision, revise, homework on, gcse, a level, ks1, ks2, ks3, ks4, ks5, aqa,
    edexcel, ocr, eduqas, wjec, btec, curriculum, unit, topic, objective, objectives, success criteria, vocabulary, glossary, gap fill, cloze,
    card sort, match up, true or false, multiple choice, exam question*, exam style, mark scheme, model answer, exemplar, essay plan, essay on,
    essay about, debate, roleplay, role play, scenario*, comprehension, reading age, phonics, spelling list, bullet points, table, questions, qs,
    activities, activity, game, bingo, crossword, ideas for, in the style of, write a story, write a poem, short story, story about, poem about, song,
    rap, script, play, scene`,
  /** A question about the world or the rules. */
  general: `what is, what are, whats the difference, what is the difference, difference between, explain, define, definition, how does,
    how do schools, how do you, how many, why did, why do, why does, when did, who was, who were, compare, list, give me #, tips for, any tips,
    ideas for, strategies for, strategies, advice on, guidance, what does the law, what the law, legally, statutory, policy, policies, procedure,
    procedures, template, templates, blank, placeholder*, checklist, generic, in general, general, typical, average, schools, pupils with,
    children with, a pupil with, a child with, someone with, people with, teenagers, young people, research, studies, study, literature, statistics,
    national, nationally, england, uk, dfe, ofsted, kcsie, jcq, code of practice, equality act, act 20#, training, inset, cpd, handbook, newsletter,
    bulletin, website, workshop, interview questions, job description, advert`,
  /** Made by an author. */
  fiction: `novel, character, characters, fictional, fiction, author, chapter, act #, scene, shakespeare, dickens, macbeth, romeo, juliet,
    inspector calls, of mice and men, jekyll, frankenstein, christmas carol, poem, poet, poetry, play, film, harry potter, dahl, walliams, wilson,
    novel, narrator, myth, legend, fairy tale, bible, gospel, hamlet, othello, lear, blood brothers, history boys, curious incident, wonder, heroes,
    hero, villain, story, stories, tale, imagine, invent, pretend, princess, dragon, wizard, ghost, vampire, detective`,
  /** People of the past, science and public life. */
  known: `century, king, queen, emperor, president, prime minister, war, ww1, ww2, world war, victorian*, tudor*, roman*, medieval, ancient, empire,
    civil rights, suffragette*, henry viii, elizabeth i, hitler, stalin, napoleon, churchill, mandela, rosa parks, scientist, theory, psychologist,
    study, experiment, research by, discovered, invented, nobel, olympic*, footballer, singer, artist, composer, painting, philosopher, famous,
    biography, b. 1#, died in 1#, timeline, 18#, 19#`,
  /** Said to be invented. */
  invented: `made up, made up by, madeup, make up, invented, imaginary, fictional, fake, dummy, sample data, sample, test data, demo, demo file,
    not real, nobody real, isnt real, not a real, no real, hypothetical, hypothetically, pretend, scenario, scenarios, case study, case studies,
    composite, training scenario, for training, synthetic, placeholder, placeholders, role play, roleplay, worked example, textbook`,
  /** Says outright that the people or the work are not real. */
  declared: `made up case, made up class, made up pupil*, made up child*, made up student*, made up example*, all made up, are made up, is made up,
    names made up, ive made up, i made up, i made it up, we made up, made this up, made it up for, made the firm, completely made up, totally made up,
    invented cases, invented pupil*, invented child*, invented student*, invented example*, i invented, ive invented, entirely invented, all invented,
    are invented, is invented, my invention, fictional case, fictional pupil*, fictional child*, fictional example*, all fictional, is fictional,
    entirely fictional, its fiction, imaginary pupil*, nobody real, none real, not real, not a real, not real people, not real children, isnt real,
    no real people, no real names, no real child*, no actual data, no such people, no such pupil, dummy, dummy data, dummy class, dummy pupil*,
    dummy rows, fake data, fake class, fake answer*, sample data, sample payslip, sample rows, test data, test pupil*, demo file, placeholder name*,
    training scenario*, scenario cards, pretend pupil, composite child, model answer, model paragraph, model text, model letter, not a pupils,
    not a childs, not from a student, no pupil work, not my work, written by staff, published exemplar*, from the novel, in the novel, from the book,
    in the play, in the film, characters only, roles only`,
  /** Whole groups and counts. */
  groups: `cohort, whole school, year group, across the trust, nationally, % of, per cent of, all staff, all schools, our pupils, most of, some of my,
    several of, number of pupils, number of, average, mean, median, trend, figures, totals, total`,
} as const;

export type Frame = keyof typeof frames;
