import type { TopicFile } from './types.ts';

/**
 * Complaints by or about a person, appeals and legal threats.
 * Best practice guidance for academies complaints procedures, https://www.gov.uk/government/publications/setting-up-an-academies-complaints-procedure
 */
export const complaint: TopicFile = {
  id: 'complaint',
  strong: `formal complaint, has complained, complained about, complained that, complaint about, complaint from, complaint by, stage 1 complaint,
    stage 2 complaint, stage 3 complaint, panel hearing, parental complaint*, parent complain*, complainant, vexatious, going to ofsted,
    complained to ofsted, ombudsman, legal action, threatening legal, suing, mums solicitor, solicitor is, judicial review, subject access request,
    sar from, a sar, data breach, rant, furious, appeal against, admissions appeal, wants an apology, allegation*, upheld, unsubstantiated, unfounded,
    malicious, wants to know why, threatening judicial, stage 1 response, stage 2 response, stage one, stage two, stage three, called his son,
    emailed to say, shouting at reception, kicking off, on the warpath, moaning, unhappy with, demands, accusing, alleges, alleging`,
  usual: `complain*, angry, unhappy, dispute, accus*, blames, blaming, ofsted, whatsapp group, solicitor, lawyer, compensation, unfair, apology,
    apologise, threat*, investigat*, appeal`,
  near: `stage 1, stage 2, sar, foi`,
  never: `complaints policy, complaints procedure, complaint letter template, letter of complaint to the council about, aidas appeal, appeal of,
    court of appeal, appeal to the reader, food appeal, charity appeal, mass appeal, ofsted framework, ofsted inspection`,
  weak: `complaint, upset, angry, demand, email, emailed, response, reply, apology, unhappy, refund, appeal, solicitor, governors, panel, ofsted,
    meeting, alleges`,
  examples: {
    hits: [
      "Reply to Mrs Karen Dodd's formal complaint about her son Alfie's detention",
      'Mr Neil Frost is threatening legal action over the trip, draft a holding reply',
      'The parent who stood for council in May is now vexatious, her stage 3 panel is on Monday. Draft the letter.',
      'Summarise the complaint from Amira Hassan against Mr Cole, upheld in part',
      "Jo Price's dad complained to Ofsted that we ignored bullying, write our response",
      'write an apology to Mrs Sheila Ward, she sent a furious email about the school photo',
    ],
    misses: [
      'Write a complaints policy for an academy.',
      'Teach Year 5 to write a letter of complaint to a toy shop.',
      'What is the timescale for a stage 2 complaint?',
      'How did Martin Luther complain about indulgences?',
      'Who hears an admissions appeal?',
      'Analyse the appeal of this advert.',
    ],
  },
};
