import { NAMENESS_BITS } from '../../lib/detect/names/nameness.ts';
import { packWeights } from './pack-weights.ts';
import { trainNameness } from './train-nameness.ts';
import { writeModel } from './write-model.ts';

/** Trains the spelling model alone; it comes before everything else, since the taggers read it. */
console.log({ gzip: writeModel({ nameness: packWeights(trainNameness(new Set()), NAMENESS_BITS, 7) }) });
