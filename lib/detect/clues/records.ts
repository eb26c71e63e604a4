import type { PreparedText } from '../../text/prepare.ts';
import { after, lineBefore, type Span } from './words.ts';

/**
 * Rows pasted without their headings: "ADEYEMI,Tolu,7000123450,999990090001C,2041,14/09/2009". A cell says nothing alone, but a row
 * that also holds a number only a pupil has tells what its other cells are. Two blanks part cells, as in what a screen or a printed list was copied from.
 */
const STARTS_CELL = /(?:^|[,;|\t]| {2})\s?["']?$/;
const ENDS_CELL = /^["']?\s?(?:[,;|\t]| {2}|$)/;
/** A UPN, a UCI, or ten digits, as a whole cell. */
const PUPIL_NUMBER = /(?:^|[,;|\t]| {2})\s?["']?(?:[a-z]\d{11}[a-z\d]|\d{5}[a-z\d]\d{6}[a-z]|[1-9]\d{9})["']?\s?(?=[,;|\t]| {2}|$)/;
/** A full date as a whole cell. */
const DATE_CELL = /(?:^|[,;|\t]| {2})\s?["']?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})["']?\s?(?=[,;|\t]| {2}|$)/;

const REACH = 90;

export function isCell(text: PreparedText, span: Span): boolean {
  return STARTS_CELL.test(lineBefore(text, span.start, 6)) && ENDS_CELL.test(after(text, span.end, 6));
}

/** Whether another cell of the row holds a number of a pupil. */
export function besidePupilNumber(text: PreparedText, span: Span): boolean {
  return PUPIL_NUMBER.test(lineBefore(text, span.start, REACH)) || PUPIL_NUMBER.test(after(text, span.end, REACH));
}

/** Whether another cell of the row holds a full date. */
export function besideDate(text: PreparedText, span: Span): boolean {
  return DATE_CELL.test(lineBefore(text, span.start, REACH)) || DATE_CELL.test(after(text, span.end, REACH));
}
