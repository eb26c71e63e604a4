import baseline from '../../../policy-rules/packs/baseline.json' with { type: 'json' };
import coachFirst from '../../../policy-rules/packs/coach-first.json' with { type: 'json' };
import defaultPack from '../../../policy-rules/packs/default.json' with { type: 'json' };
import examSeason from '../../../policy-rules/packs/exam-season.json' with { type: 'json' };
import pupils from '../../../policy-rules/packs/pupils.json' with { type: 'json' };
import strict from '../../../policy-rules/packs/strict.json' with { type: 'json' };
import type { Pack } from '../types.ts';

/** Every pack, one file each. The first is the one in force when no admin has named another. */
export const packs = [defaultPack, coachFirst, strict, pupils, examSeason, baseline] as unknown as readonly Pack[];
