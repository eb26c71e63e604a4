import type { TopicFile } from './types.ts';

/** Membership of and acts in a trade union. Special category data: UK GDPR Article 9(1), https://www.legislation.gov.uk/eur/2016/679/article/9 */
export const tradeUnion: TopicFile = {
  id: 'trade_union',
  strong: `union rep, union reps, her union, my union, joined the union, union member*, check off, neu rep, nasuwt rep, unison rep, gmb rep,
    gmb member*, facility time, on strike, strike pay, picket, rep present, rep attend*`,
  usual: `union, unions, strike, striking, neu, nasuwt, unison, gmb, unite, naht, ascl, ballot`,
  near: `neu, gmb`,
  never: `soviet union, european union, general strike, miners strike, union jack, unite the, trade union movement in, trade unions in, student union,
    credit union, rugby union, act of union, union with scotland, lightning strike, strike a balance, bike strike, union of, christian union,
    acts of union, union army, western union`,
  weak: `union, rep, strike, ballot, neu, nasuwt, unison, member`,
  examples: {
    hits: [
      'Mr Alan Pike is our NEU rep and he was on strike on Tuesday, how do I dock his pay?',
      'Mrs Joy Bell attended with her union rep from NASUWT, minute this',
      'Name,Strike day,Union\nAda Brook,5 July,NEU\nIdris Vale,5 July,NEU\nPip Moss,none,GMB',
      'Write to Sarah Quinn, GMB member, about her dispute over hours',
      'Our only site manager joined the union and raised a grievance, help me reply',
      'Can I refuse facility time for Sandra Whitlock, the NEU rep?',
    ],
    misses: [
      'Why did the General Strike of 1926 fail?',
      'What is the law on facility time?',
      'When did the United Kingdom leave the European Union?',
      'Explain how a strike ballot works.',
      'Plan a lesson on the matchgirls.',
      'Design a Union Jack bunting worksheet.',
    ],
  },
};
