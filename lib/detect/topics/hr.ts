import type { TopicFile } from './types.ts';

/**
 * Employment matters of a member of staff: absence, capability, discipline, grievance, pay, appraisal, references, exit.
 * ICO, "Employment practices and data protection", https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/employment/
 */
export const hr: TopicFile = {
  id: 'hr',
  strong: `grievance*, disciplinary*, disciplined, gross misconduct, misconduct, capability, informal capability, formal capability, support plan, informal support, performance management, underperform*, not meeting standards, teachers standards, teaching standards, failed probation, probation meeting, probation review, probation*, extend her probation, extend his probation, final warning, written warning, verbal warning, first written, letter of advice, on his file, on her file, on file, suspended on full pay, suspended pending, suspension of a member, dismiss*, sacked, fired, let go, letting her go, letting him go, redundan*, at risk letter*, selection pool, pool of, selection matrix, settlement agreement, settlement, cot3, acas, tribunal, et claim, employment tribunal, without prejudice, nda, ex gratia, pilon, garden leave, handed in her notice, handed in his notice, handed in notice, resign*, exit interview, constructive dismissal, whistleblow*,
    appraisal*, pay progression, passed over for, threshold application, ups1, ups2, ups3, upper pay, pay award, pay rise, payrise, half pay, full pay, backdated, overpayment, overpaid, underpaid, back pay, salary of, on a salary, day rate, payroll number, absence review, stage 1 absence, stage 2 absence, sickness absence, absence trigger*, bradford factor, bradford score, return to work, occupational health, oh report, oh says, phased return, fit note, signed off, flexible working, part time request, drop to 0, 0 6 fte, 0 8 fte, fte, maternity cover for, maternity leave, mat leave, ill health retirement, early retirement, retire early, retires in, reference for, poor reference, weak ref*, bad reference, interview notes, interview feedback, unsuccessful candidate, shortlist*, right to work, share code, lesson observation of, observed her, observed him, obs feedback, learning walk on, book look, ect1, ect2, fail her ect, ect extension, ects, fail her placement, cause for concern, pip plan, performance improvement, conduct, investigating officer, investigation meeting, investigation interview, hearing, allegation against, union rep, line manager, bullying by, bullied by the head, harass*, discriminat*, relationship with a colleague, late again, turned up drunk, smelling of, timesheet*, overtime, moonlight*, second job, supply teacher was, fell asleep, asleep in, smelt of drink, smelling of drink, turning up late, clocking, timesheets, walks out, walked out of, stormed out of, refused to teach, not up to, weakest teacher, weak teacher, isnt coping, not coping, ineffective, needs to go, wants her out, wants him out, want rid, get rid of, manage her out, manage him out, managed out, moved on, pushed out, exit her, exit him, her contract, his contract, contract ends, contract not renewed, not renewing, non renewal, fixed term contract, terminated, termination, notice of, pay freeze, pay portability, pay scale point, m4, m5, m6, tlr removed, lose her tlr, lose his tlr, demoted, stepped down, stepping down, acting up, secondment, secondary employment, conflict of interest, declared interest, relationship with the, dbs, dbs check, barred, prohibition order, tra referral, references chased, disclosure from, unpaid leave, compassionate leave, special leave, dependants leave, jury service, paternity, adoption leave, keep in touch, kit days, iVF leave, menopause policy for, access to work, redeploy*, stress risk assessment, return to work meeting, welfare meeting, absence meeting, wellbeing meeting, informal chat, management advice, standard setting, file note, record of conversation, note of concern, low level concern, exits, payout, outgoing, earnings, attachment of earnings, overtime claim, expenses claim`,
  usual:
    'contract, employee*, notice period, performance, observation*, obs, complaint*, written warning, investigat*, suspend*, workload, tlr, quit, replaced, restructur*, job share, maternity, paternity, retire*, pension, references, earnings, attachment of earnings, wages, misconduct, absence, underperform*, stress, promotion, vacancy, sick, sickness, dispute, union',
  near: 'oh, ups, tlr, pip, et, ect, rqt, dnp, np, ups2, ups3',
  never:
    'hr policy, capability policy, disciplinary policy, grievance procedure template, model grievance, person specification, job description, job advert, interview questions, interview question, hearing aid*, hearing impair*, human resources policy, bounded pool, swimming pool, pool of water, notice board, noticeboard, appraisal policy, reference list, harvard reference, harvard referencing, pay attention, pay policy, first world war, dismissed the idea, fired at, fired the, hearing loss, tribunal of, peace settlement, roman settlement, viking settlement*, saxon settlement*, the settlement of, redundant words, redundant word, conductor*, conducting an experiment, conduct an, conducted an, conduct a',
  weak: 'staff, staff member, colleague, teacher, ta, tas, hlta, deputy, employee, hours, pay, leave, absent, cover, observation, target, warning, meeting, reference, interview, candidate, appointed, promotion, placement, trainee, mentor, agency, supply, notice, off, rota, line manager, hr, dbs, caretaker, bursar, technician, post, contract',
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
