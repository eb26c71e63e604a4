import type { TopicFile } from './types.ts';

/**
 * Special educational needs and disability of a pupil: status, need, plan, provision, access arrangements.
 * SEND code of practice: 0 to 25 years; most of it reveals health, so UK GDPR Article 9 applies,
 * https://www.gov.uk/government/publications/send-code-of-practice-0-to-25
 */
export const sen: TopicFile = {
  id: 'sen',
  strong: `ehcp*, ehc plan*, ehcna, annual review, section b, section f, sen support, sen register, sen k, on the sen, ed psych*, ep report,
    one page profile, pupil passport, provision map, education plan, learning difficult*, learning disab*, moderate learning, global delay, dyslexi*,
    dyscalculi*, dysprax*, dysgraph*, irlen, autis*, asperger*, asd, asc, adhd, pda, sensory process*, sensory diet, sensory needs, meltdown*,
    non verbal, nonverbal, pre verbal, selective mut*, speech and language, speech therap*, salt report, slt, makaton, pecs, ear defenders, semh,
    slcn, spld, pmld, mld, hearing impair*, visual impair*, teacher of the deaf, qtod, radio aid, neurodiv*, fetal alcohol, fasd, downs syndrome,
    down syndrome, fragile x, social communication, access arrangement*, extra time, 25% extra, 25 extra, rest breaks, scribe, form 8, separate room,
    small room, prompter, coloured overlay, overlays, boxall, sdq, resource base, portage, thrive, elsa, lego therapy, nurture group,
    precision teaching, wobble cushion, now and next, dld, developmental language, on the register for, bilingual dictionary, quiet place,
    time out card, toilet pass, exit card, weighted, visual timetable, social stor*, reduced timetable, alternative provision, pupil with, gdd, rett,
    22q, foetal, abi, mutism, stammer*, speech delay, echolal*, masking, demand avoid*, pathological, wisc, toe by toe, sen officer, needs assessment,
    tribunal, mediation, band 3, band 4, as means, cerebral palsy, t21, trisomy`,
  usual: `senco, sendco, support plan, learning support, sensory, processing, working memory, spelling age, hypermob*, fine motor, lsa, differentiat*,
    toilet*, dld, concentrat*, reader pen, delay, delayed`,
  near: `sen, asd, asc, odd, hi, vi, msi, oth, ot, ep, salt, iep, aa, sep room, mld, sen k, ehcp, dld, spld, semh, slcn, as`,
  never: `kitchen scribe, extra time in the cup, sen kumar, amartya sen, scribe in ancient, annual review of the policy, policy annual review, data processing,
    word processing, processing of personal`,
  weak: `need, needs, support, help, reader, attention, behind, learning, provision, plan, target, intervention, 1 1, one to one, ta, sensory, speech,
    language, funding, hours, wobble, transition, processing, panel, school place, specialist, placement`,
  examples: {
    hits: [
      'Write the annual review summary for Kofi Mensah, EHCP, Year 9.',
      'Jayden has dyslexia and gets 25% extra time, put it in an email to staff',
      'Which strategies would suit Zofia Nowak? She is autistic and non-verbal.',
      'Name | Year | SEN\nAda Brook | 7 | K\nIdris Vale | 8 | E\nMo Salah-Reid | 7 | K',
      "She's the only girl in the EHCP cohort, we need words for the panel",
      'my 1:1 has ADHD and bit me today, what do I write in the log',
      'Liam Carter needs a scribe and rest breaks, draft the Form 8 picture of need',
    ],
    misses: [
      'What is the difference between SEN support and an EHCP?',
      'Tips for teaching a child with dyslexia in Key Stage 2',
      'Write a SEND policy for a primary school.',
      'How many pupils in England have an EHC plan?',
      'Make a worksheet dyslexia friendly: bigger font, cream paper.',
      'What did a scribe do in ancient Egypt?',
    ],
  },
};
