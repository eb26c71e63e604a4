import { CUE_CLASSES } from './data/cues.ts';
import type { Sequence } from './sequence.ts';
import { SHAPE } from './words.ts';

/** A stretch of text judged by itself: short prompts are one; long texts are cut at line ends, so that one page does not judge another. */
export interface Section {
  readonly from: number;
  readonly to: number;
  /** Words of each cue class. */
  readonly cues: Float32Array;
}

const ENOUGH = 260;
const MOST = 420;

export function sectionsOf(sequence: Sequence): Section[] {
  const { length, shapes } = sequence;
  const sections: Section[] = [];
  let from = 0;
  for (let i = 0; i < length; i += 1) {
    const size = i + 1 - from;
    const blank = shapes[i] === SHAPE.break && shapes[i - 1] === SHAPE.break;
    const line = shapes[i] === SHAPE.break && size >= ENOUGH + 80;
    if (length - i > 60 && size >= ENOUGH && (blank || line || size >= MOST)) {
      sections.push(section(sequence, from, i + 1));
      from = i + 1;
    }
  }
  sections.push(section(sequence, from, length));
  return sections;
}

function section({ facts }: Sequence, from: number, to: number): Section {
  const cues = new Float32Array(CUE_CLASSES.length);
  for (let i = from; i < to; i += 1) {
    for (let left = facts[i]?.cues ?? 0; left !== 0; left &= left - 1) {
      const bit = 31 - Math.clz32(left & -left);
      cues[bit] = (cues[bit] ?? 0) + 1;
    }
  }
  return { from, to, cues };
}
