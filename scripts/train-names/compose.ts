import { dropPossessives, type NameForm, recase, reform, swapNames } from './augment.ts';
import type { Example } from './examples.ts';
import type { Pool } from './name-pools.ts';
import { type Random, randomFrom } from './random.ts';

const FORMS: readonly NameForm[] = ['surname, first', 'SURNAME First', 'First S', 'F Surname', 'surname first', 'lower', 'UPPER', 'typo'];

/** `variants` new texts for each labelled one; the same seed gives the same texts. */
export function augmented(examples: readonly Example[], pools: readonly Pool[], variants: number, seed: number): Example[] {
  const random = randomFrom(seed);
  return examples.flatMap((example) => Array.from({ length: variants }, (_, i) => vary(example, i, pools, random)));
}

function vary(example: Example, variant: number, pools: readonly Pool[], random: Random): Example {
  const hasPrivate = example.spans.some((span) => span.kind === 'private');
  let made = example;
  if (hasPrivate || random.chance(0.5)) made = swapNames(made, new Set(['private', 'exercise']), pools, random);
  if (hasPrivate && random.chance(0.5)) made = reform(made, random.pick(FORMS), random);
  if (random.chance(0.15)) made = dropPossessives(made);
  if (random.chance(0.22)) made = recase(made, 'lower');
  else if (random.chance(0.04)) made = recase(made, 'UPPER');
  return { ...made, id: `${example.id}#${variant}`, weight: 0.6 };
}
