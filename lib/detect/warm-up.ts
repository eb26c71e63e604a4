import { scan } from './engine.ts';
import { topicModels } from './topics/models.ts';

/** What schools write, as short as it can be with a name, a fact, a table, a list and every kind of number in it. */
const NOTE = 'For parents: Wren Okafor (8B) has asthma.\n- call 01632 960123';
const TABLE = 'Name\tForm\tMark\nWren Okafor\t8B\t12\nIsla Shah\t8C\t14\n';
const LIST = 'Hello all,\n1. Wren is late\n2. Isla is well\n- born 3/5/2012\n- 14 Elm Road\nThanks, J. Reed';
const NUMBERS =
  'candidate 4471, room 12: send to 14 Elm Road, OX1 1AA; card 5555 5555 5555 4444 09/28, user wreed, pw Otter-77, mark it out of 20? mum is upset, see https://a.example/x?k=Ab12Cd34 by 10.0.0.1';

/** The first time compiles, and the next ones let the browser see what it is worth to compile well: a first paste of 1,000 words takes a third less by it. */
const SAMPLES = ['Wren', NOTE, TABLE, LIST, NUMBERS, TABLE + NOTE, LIST + NOTE, NUMBERS + NOTE, TABLE + LIST + NUMBERS];

/**
 * What the first scan would otherwise do all at once, in pieces of their own: learnt tables are unpacked, and the code of a scan is compiled by being used.
 * Nothing of the samples is kept.
 */
const preparations: readonly (() => unknown)[] = [topicModels, ...SAMPLES.map((sample) => () => scan(sample))];

let begun = false;

/** Once, in idle moments after somebody came to write and before the first word is judged: no task of the page becomes long by it. */
export function warmUp(whenIdle: (work: () => void) => unknown = requestIdleCallback): void {
  if (begun) return;
  begun = true;
  for (const prepare of preparations) whenIdle(() => void prepare());
}
