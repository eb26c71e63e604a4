import type { PreparedText } from '../../text/prepare.ts';
import { isIdentifier, type Topic } from '../categories.ts';
import { isBlank, textOf } from '../tables/columns.ts';
import type { Tables } from '../tables/find-tables.ts';
import type { Cell, Row } from '../tables/types.ts';
import type { Anchor } from './evidence.ts';
import type { TopicHit } from './topic-hit.ts';

const CONFIDENCE = 0.8;

/**
 * A column headed SEN, FSM, Att % or Medical says what its cells are about, whatever is in them. Reported once per column, at the first
 * filled cell whose row holds a person; "N" and "0" count as well, for they are known of that person too.
 */
export function columnTopics(text: PreparedText, tables: Tables, anchors: readonly Anchor[]): TopicHit[] {
  return tables.all.flatMap((table) =>
    table.columns.flatMap(({ type }, place): TopicHit[] => {
      if (type === 'other' || isIdentifier(type)) return [];
      for (const row of table.rows) {
        const cell = row.cells[place];
        const anchor = cell && !isBlank(textOf(text.folded, cell)) ? personIn(anchors, row, cell) : undefined;
        if (cell && anchor !== undefined) return [{ topic: type as Topic, ...cell, confidence: CONFIDENCE, anchor }];
      }
      return [];
    }),
  );
}

/** The first anchor of the row, by binary search. */
function personIn(anchors: readonly Anchor[], row: Row, cell: Cell): number | undefined {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.start ?? 0) < row.start) low = middle + 1;
    else high = middle;
  }
  const first = anchors[low];
  return first && first.end <= row.end && !(first.start >= cell.start && first.end <= cell.end) ? low : undefined;
}
