import { scan } from './engine.ts';
import { topicModels } from './topics/models.ts';

/** What schools write, as short as it can be with a name, a fact, a number and a list in it. */
const SAMPLE = 'For parents: Wren Okafor (8B) has asthma.\n- call 01632 960123';

/**
 * What the first scan would otherwise do all at once, in pieces of their own: learnt tables are unpacked, and the code of a scan is compiled by being used.
 * Nothing of the sample is kept.
 */
const preparations: readonly (() => unknown)[] = [topicModels, () => scan('Wren'), () => scan(SAMPLE)];

let begun = false;

/** Once, in idle moments after somebody came to write and before the first word is judged: no task of the page becomes long by it. */
export function warmUp(whenIdle: (work: () => void) => unknown = requestIdleCallback): void {
  if (begun) return;
  begun = true;
  for (const prepare of preparations) whenIdle(() => void prepare());
}
