import type { TopicFile } from './types.ts';

/**
 * Money matters of a person or household: free meals, pupil premium, debt, pay, hardship. The sector treats them as sensitive although
 * UK GDPR Article 9 does not name them; free meals: Education Act 1996 section 512ZB, https://www.legislation.gov.uk/ukpga/1996/56/section/512ZB
 */
export const financial: TopicFile = {
  id: 'financial',
  strong: `free school meal*, fsm, pupil premium, pp pupil*, disadvantaged, eypp, bursary, hardship, food bank, foodbank, universal credit, benefits,
    child maintenance, csa, dla, debt, debts, arrears, owes, owe, owing, unpaid, dinner money, cant afford, cannot afford, no money, skint, broke and,
    bailiff*, bankrupt*, iva, ccj, repossess*, salary, paid £, earns, on £, wage, wages, payslip, half pay, pension, overpaid, overpayment,
    settlement of, ex gratia, redundancy pay, remission, scholarship, gambl*, cash in hand, lost his job, lost her job, zero hours, no insurance,
    uniform grant, free meals, two jobs, three jobs, loan left, overdrawn, cant pay, hasnt paid, not paid, behind on, write off, written off,
    no credit, uniform voucher, council tax, attachment of earnings, tax free, crowdfund*, redundant`,
  usual: `poor, poverty, afford, loan, rent, deprivation, redundan*, behind with, overdrawn, inherit*, no money, free meals, three jobs, two jobs,
    benefit, funded, grant, bill`,
  near: `pp, fsm, ppg, e6, uc, pp+`,
  never: `national debt, war debt, war debts, third world debt, price of, cost of living crisis essay, pupil premium strategy, pupil premium statement,
    fsm eligible pupils nationally, pay attention, food bank collection, food bank donation*, paid tribute, minimum wage, living wage, unpaid work`,
  weak: `pay, paid, money, cost, trip, afford, bill, rent, fees, free, lunch, bursary, fund, charge, owed, salary, price, benefits, loan, job, tax,
    insurance, cheque, cash`,
  examples: {
    hits: [
      'Kai Benton is on free school meals and owes £46 in dinner money, draft a kind letter',
      'Name,PP,Spend\nAda Brook,Y,£120\nIdris Vale,Y,£90\nMo Reid,N,0',
      'Kwame Osei (Y4) and his mum use the food bank and cannot afford the trip, write to them',
      'Mr Dean Rook earns £31,764 and was overpaid, how do I ask for it back?',
      'Ella Price gets a bursary since her dad lost his job, tell the trip leader',
      'my mum is in debt and the bailiffs came, i cant do my homework',
    ],
    misses: [
      'Write a pupil premium strategy statement.',
      'What is the minimum wage for apprentices?',
      'Explain war debts after 1918.',
      'Plan a lesson on budgeting and interest.',
      'How do I apply for free school meals?',
      'Organise a food bank collection for harvest.',
    ],
  },
};
