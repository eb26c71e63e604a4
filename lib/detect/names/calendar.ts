import type { Sequence } from './sequence.ts';
import { SHAPE } from './words.ts';

/** Months, days and seasons are names too (April, May, June, August, Summer): beside a number or a word of the calendar they are dates. */
const CALENDAR = new Set(
  'january february march april may june july august september october november december spring summer autumn winter easter'.split(' '),
);
const AFTER = new Set('half term exam exams bank holiday holidays series assessments mocks sats deadline and to'.split(' '));
const BEFORE = new Set('in by of since until till from early late mid last next this every during before after end the'.split(' '));

/** Feasts that hardly anybody is called after; a full name (Ramadan Aydın) is told by the word beside it. */
const FEASTS = new Set(
  'ramadan diwali eid hanukkah chanukah passover pesach purim sukkot vaisakhi baisakhi holi lent advent pentecost epiphany whitsun nowruz wesak vesak navratri halloween hogmanay feb jul aug sept oct nov dec tue tues weds thur thurs fri mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
);

export function isDate({ facts, shapes }: Sequence, i: number): boolean {
  if (FEASTS.has(facts[i]?.bare ?? '')) return shapes[i + 1] !== SHAPE.title && shapes[i - 1] !== SHAPE.title;
  if (!CALENDAR.has(facts[i]?.bare ?? '')) return false;
  if (shapes[i - 1] === SHAPE.number || shapes[i + 1] === SHAPE.number) return true;
  const next = facts[i + 1]?.bare ?? '';
  const links = next === 'and' || next === 'to';
  if (links ? CALENDAR.has(facts[i + 2]?.bare ?? '') : AFTER.has(next)) return true;
  return BEFORE.has(facts[i - 1]?.bare ?? '') && shapes[i - 1] !== SHAPE.title;
}
