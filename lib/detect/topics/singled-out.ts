import type { PreparedText } from '../../text/prepare.ts';
import { hasStandIns } from '../stand-ins.ts';
import type { Weighed } from './hear.ts';
import type { Placed } from './window-facts.ts';

/** "the only one openly out in Year 12", "nobody else who can run it", "first we've had": words that leave one person whoever is not named. */
const ALONE =
  /\b(?:only|sole) (?:[\w-]{1,16} ){0,3}(?:in|on|at|who|with|one|girl|boy|child|kid|pupil|student|teacher)\b|\bfirst (?:one )?(?:we(?:'ve| have)|in (?:the|our))|\b(?:no|nobody|no one|isn't any) (?:other|else)\b|\bone other\b|\b(?:twins?|triplets?|siblings|head (?:boy|girl))\b|\bex-[a-z]/;
/** Posts that one person holds, or few. */
const POST =
  /\b(?:head of (?!year)[a-z]+|chair of|vice chair|exams officer|head ?teacher|principal|bursar|caretaker|chaplain|site manager|business manager|deputy head|(?:union|neu|nasuwt|unison|gmb) rep|vicar)\b/;

const singlesOut = ({ of, tier }: Placed): boolean => of === 'narrow' || (of === 'identifying_context' && tier === 'strong');

/**
 * Whether the people of a text are placeholders and no more: names have been replaced in it, so that whoever it speaks of without a name is one of those, and no
 * words single anybody out beyond the name. What is said of them is then said of nobody, as of "a Year 8 pupil with ADHD".
 */
export const areAllReplaced = (text: PreparedText, windows: readonly Weighed[]): boolean =>
  hasStandIns(text) && !windows.some(({ placed }) => placed.some(singlesOut)) && !ALONE.test(text.lower) && !POST.test(text.lower);
