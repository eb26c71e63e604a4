import { isDate } from './calendar.ts';
import { join } from './hash.ts';
import type { Sequence } from './sequence.ts';
import { SHAPE, type WordFacts } from './words.ts';

/** Rows of the tagger's table. */
export const TAGGER_BITS = 15;
const SHIFT = 32 - TAGGER_BITS;
/** No token has more features than this. */
export const MOST_FEATURES = 64;

const JOINERS = new Set(['-', ',', ':', '.', '(', ')', '+', '&', '/', "'", '"']);

/** Codes of school lists that are never names, whatever stands beside them. */
const CODES = new Set(
  'sen send fsm eal lac cla slt ehcp mfl pshe adhd asd camhs semh spld slcn dob upn uln uci trn neli adno ssid iban nhs esa ebsa spag gcse btec mdsa hist geog psych tiktok snapchat whatsapp instagram discord roblox fortnite'.split(
    ' ',
  ),
);

/** Whether a token could be part of a name at all: most tokens are not, and cost nothing. */
export function isOpen(sequence: Sequence, i: number): boolean {
  const shape = sequence.shapes[i] ?? SHAPE.break;
  const fact = sequence.facts[i];
  if (!fact || shape === SHAPE.number || shape === SHAPE.break) return false;
  if (shape === SHAPE.mark) return JOINERS.has(fact.bare);
  if (sequence.gaps[i] === 0 && sequence.shapes[i - 1] === SHAPE.number && fact.bare.length <= 2) return false; // the B of 8B
  if (isDate(sequence, i) || CODES.has(fact.bare)) return false;
  return !(shape === SHAPE.lower && fact.known.word >= 2 && fact.known.forename < 2 && fact.known.surname < 2);
}

/** Fills `out` with the slots of token `i`'s features and returns how many. The training script calls exactly this. */
export function taggerFeatures(sequence: Sequence, i: number, out: Int32Array): number {
  const { facts, shapes } = sequence;
  const at = (offset: number): WordFacts | undefined => facts[i + offset];
  const here = at(0);
  if (!here) return 0;
  const shape = shapes[i] ?? SHAPE.break;
  const coarse = (offset: number) => at(offset)?.coarse ?? 33;
  const drawn = (offset: number) => shapes[i + offset] ?? 9;
  let n = 0;
  const add = (template: number, value: number) => {
    out[n] = join(template, value) >>> SHIFT;
    n += 1;
  };
  const kind = here.coarse * 8 + shape;
  add(1, here.hash);
  add(2, here.code * 8 + shape);
  add(3, kind);
  add(4, here.nameness * 8 + shape);
  add(5, here.nameness * 64 + here.coarse);
  add(6, join(here.prefix2, shape));
  add(7, here.prefix3);
  add(8, here.suffix2);
  add(9, here.suffix3);
  add(10, here.suffix4);
  for (let offset = -2; offset <= 2; offset += 1) {
    if (offset === 0) continue;
    add(11 + offset, at(offset)?.hash ?? 1);
    add(16 + offset, (coarse(offset) * 10 + drawn(offset)) * 512 + kind);
    n = addCues(out, n, 21 + offset, at(offset)?.cues ?? 0, here.coarse);
  }
  add(26, join(at(-1)?.hash ?? 1, kind));
  add(27, join(at(1)?.hash ?? 1, kind));
  add(28, (coarse(-1) * 34 + coarse(1)) * 512 + kind);
  add(29, (drawn(-1) * 10 + drawn(1)) * 8 + shape);
  add(30, (coarse(-2) * 34 + coarse(-1)) * 64 + here.coarse);
  add(31, (coarse(1) * 34 + coarse(2)) * 64 + here.coarse);
  add(32, join(at(-1)?.hash ?? 1, at(-2)?.hash ?? 1));
  add(33, join(at(1)?.hash ?? 1, at(2)?.hash ?? 1));
  return n + addSurroundings(sequence, i, kind, out, n);
}

/** Capitals of the whole text, the place in the line, and what the lines above and below begin with. */
function addSurroundings(sequence: Sequence, i: number, kind: number, out: Int32Array, from: number): number {
  const { facts, begins, places, casing, line, lineStarts, seen, shapes } = sequence;
  let n = from;
  const add = (template: number, value: number) => {
    out[n] = join(template, value) >>> SHIFT;
    n += 1;
  };
  const here = facts[i];
  const row = line[i] ?? 0;
  const place = places[i] ?? 0;
  const opening = (offset: number) => facts[lineStarts[row + offset] ?? -1]?.coarse ?? 33;
  add(40, casing * 512 + kind);
  add(41, (casing * 2 + (begins[i] ?? 0)) * 512 + kind);
  add(42, place * 512 + kind);
  add(43, (seen.get(here?.bare ?? '') ?? 0) * 512 + kind);
  const { gaps, above, below } = sequence;
  add(46, ((gaps[i] ?? 0) * 3 + (gaps[i + 1] ?? 2)) * 512 + kind);
  const over = above[i] ?? -1;
  const under = below[i] ?? -1;
  if (over >= 0 || under >= 0) {
    const coarseAt = (k: number) => (k >= 0 ? (facts[k]?.coarse ?? 33) * 8 + (shapes[k] ?? 0) : 300);
    add(47, coarseAt(over) * 512 + kind);
    add(48, coarseAt(under) * 512 + kind);
    add(49, join(coarseAt(over) * 512 + coarseAt(under), here?.coarse ?? 0));
  }
  if (place === 0) add(44, (opening(-1) * 34 + opening(1)) * 512 + kind);
  else add(45, (opening(0) * 4 + (shapes[lineStarts[row] ?? 0] ?? 0)) * 64 + (here?.coarse ?? 0));
  return n - from;
}

function addCues(out: Int32Array, from: number, template: number, mask: number, coarse: number): number {
  let n = from;
  for (let left = mask; left !== 0 && n < MOST_FEATURES - 16; left &= left - 1) {
    out[n] = join(template * 64 + Math.clz32(left & -left), coarse) >>> SHIFT;
    n += 1;
  }
  return n;
}
