import type { TopicFile } from './types.ts';

/**
 * Employment matters of a member of staff: absence, capability, discipline, grievance, pay, appraisal, references, exit.
 * ICO, "Employment practices and data protection", https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/employment/
 */
export const hr: TopicFile = {
  id: 'hr',
  strong: `grievance*, disciplinary*, misconduct, capability, support plan, informal support, teachers standards, probation*, final warning,
    written warning, verbal warning, first written, letter of advice, on his file, on her file, on file, suspended pending, dismiss*, sacked, fired,
    let go, redundan*, at risk letter*, pool of, selection matrix, settlement, cot3, acas, tribunal, et claim, without prejudice, nda, ex gratia,
    pilon, garden leave, handed in notice, resign*, exit interview, whistleblow*, appraisal*, pay progression, passed over for, ups1, ups2, ups3,
    upper pay, pay award, pay rise, half pay, full pay, backdated, overpayment, overpaid, underpaid, back pay, salary of, stage 1 absence,
    stage 2 absence, sickness absence, absence trigger*, bradford factor, bradford score, return to work, occupational health, oh report, oh says,
    phased return, fit note, signed off, flexible working, drop to 0, fte, maternity leave, mat leave, ill health retirement, retires in,
    reference for, weak ref*, interview feedback, shortlist*, right to work, share code, book look, ect1, ect2, ects, fail her placement,
    cause for concern, conduct, investigating officer, investigation meeting, investigation interview, hearing, union rep, line manager, bullying by,
    harass*, discriminat*, late again, turned up drunk, smelling of, timesheet*, overtime, second job, fell asleep, asleep in, smelt of drink,
    walks out, walked out of, not coping, wants her out, wants him out, want rid, get rid of, manage him out, moved on, pushed out, his contract,
    terminated, termination, notice of, m4, m5, m6, conflict of interest, dbs, barred, dependants leave, paternity, adoption leave, keep in touch,
    redeploy*, file note, low level concern, exits, payout, outgoing, earnings`,
  usual: `contract, employee*, performance, observation*, obs, complaint*, written warning, investigat*, suspend*, workload, tlr, quit, replaced,
    restructur*, job share, maternity, paternity, retire*, pension, references, earnings, wages, misconduct, absence, stress, vacancy, sick, sickness,
    dispute, union`,
  near: `oh, ups, tlr, pip, et, ect, np, ups2, ups3`,
  never: `hr policy, capability policy, disciplinary policy, grievance procedure template, model grievance, interview questions, interview question,
    hearing aid*, hearing impair*, pool of water, notice board, appraisal policy, reference list, harvard reference, pay attention, pay policy,
    dismissed the idea, fired at, fired the, hearing loss, tribunal of, peace settlement, roman settlement, the settlement of, redundant words,
    redundant word, conduct an, conduct a`,
  weak: `staff, colleague, teacher, ta, tas, hlta, deputy, hours, pay, leave, absent, cover, target, warning, meeting, reference, interview,
    candidate, placement, trainee, mentor, agency, supply, notice, off, rota, line manager, hr, dbs, caretaker, bursar, technician, post, contract`,
  examples: {
    hits: [
      'Draft the letter to Mrs Janet Pryce after her grievance hearing',
      'Mr Daniel Osei is on a capability support plan, write his targets',
      'Our bursar has been off with stress for six weeks and her appraisal is next week, what do I say?',
      'Soften this: Claire Whitcombe has failed her probation and will be dismissed on 4 April.',
      'Name,Days,Reason\nAda Brook,31,operation\nIdris Vale,12,stress\nPip Moss,4,migraine',
      'one of our two deputies is on informal capability and the chair wants her out by Easter. what order do i do things in',
    ],
    misses: [
      'Write ten interview questions for a maths teacher.',
      'What are the stages of a capability procedure?',
      'Draft a flexible working policy.',
      'How do I improve staff wellbeing across the trust?',
      'Explain the peace settlement of 1919.',
      'Write a job description for a site manager.',
    ],
  },
};
