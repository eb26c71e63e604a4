import type { Situation } from '../../lib/policy/decide.ts';
import { answersOf, type MatrixAnswer } from '../../lib/policy/matrix.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { h } from '../../lib/ui/elements.ts';
import type { Say, WordKey } from '../../lib/ui/words.ts';

const TONES = { allow: 'good', note: 'good', warn: 'care', justify: 'care', block: 'stop' } as const;

/** Which data may go where: the matrix in words, for one tool and one person. For the practice page and the popup. */
export function whereDataGoes(situation: Situation, policy: PolicyRecord, say: Say): HTMLElement {
  const pupil = situation.role === 'pupil';
  const shown = answersOf(situation, policy).filter(({ row }) => row !== 'none' && !(pupil && row === 'ai_marking'));
  return h('dl', { class: 'where' }, ...shown.map(({ row, action }) => line(nameOf(row, pupil), action, say)));
}

const nameOf = (row: MatrixAnswer['row'], pupil: boolean): WordKey =>
  row === 'restricted' && pupil ? 'data_restricted_pupil' : `data_${row as Exclude<MatrixAnswer['row'], 'none'>}`;

const line = (name: WordKey, action: MatrixAnswer['action'], say: Say) =>
  h('div', {}, h('dt', {}, say(name)), h('dd', { class: TONES[action] }, say(`action_${action}`)));
