import type { TopicFile } from './types.ts';

/**
 * Money matters of a person or household: free meals, pupil premium, debt, pay, hardship. The sector treats them as sensitive although
 * UK GDPR Article 9 does not name them; free meals: Education Act 1996 section 512ZB, https://www.legislation.gov.uk/ukpga/1996/56/section/512ZB
 */
export const financial: TopicFile = {
  id: 'financial',
  strong: `free school meal*, fsm, ever 6, ever6, pupil premium, pp child*, pp pupil*, pp student*, disadvantaged, eypp, bursary, hardship, food bank, foodbank,
    universal credit, benefits, benefit cap, child maintenance, csa, housing benefit, dla, pip payment, debt, debts, arrears, owes, owe, owing, unpaid,
    dinner money, payment plan, cant afford, cannot afford, couldnt afford, no money, skint, broke and, bailiff*, loan shark, payday loan, bankrupt*,
    iva, ccj, repossess*, salary, salaries, paid £, earns, earning £, on £, wage, wages, payslip, pay slip, half pay, pension, lump sum, overpaid,
    overpayment, settlement of, ex gratia, redundancy pay, severance, school fees, remission, scholarship, gambl*, cash in hand, lost his job,
    lost her job, lost their job, zero hours, no insurance, uniform grant, funded place, 30 hours code, subsid* trip, free meals, two jobs, three jobs,
    loan left, overdrawn, cant pay, hasnt paid, havent paid, not paid, behind on, outstanding balance, write off, written off, on a meter, no credit,
    no electricity, uniform voucher, holiday voucher, haf, cost of living help, council tax, attachment of earnings, tax free, a day rate, 0 interest,
    cash gift, crowdfund*, just giving, gofundme, poor family, struggling financially, money worries, money troubles, redundant`,
  usual: `poor, poverty, afford, loan, rent, low income, deprivation, redundan*, behind with, overdrawn, inherit*, no money, free meals, three jobs, two jobs,
    benefit, funded, grant, bill`,
  near: 'pp, fsm, ppg, e6, uc, pp+',
  never: `national debt, war debt, war debts, third world debt, price of, cost of living crisis essay, pupil premium strategy, pupil premium statement,
    fsm eligible pupils nationally, pay attention, food bank collection, food bank donation*, paid tribute, minimum wage, living wage, unpaid work`,
  weak: `pay, paid, money, cost, trip, afford, bill, rent, fees, free, lunch, bursary, fund, charge, owed, salary, price, benefits, loan, job, tax, insurance,
    cheque, cash`,
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
