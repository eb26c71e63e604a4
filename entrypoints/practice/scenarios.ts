import type { Role } from '../../lib/policy/roles.ts';
import type { WordKey } from '../../lib/ui/words.ts';

/** What one can do with a prompt, the quickest first. */
export const CHOICES = ['send', 'names', 'more', 'without'] as const;
export type Choice = (typeof CHOICES)[number];

export interface Scenario {
  readonly id: string;
  readonly best: Choice;
  readonly title: WordKey;
  readonly situation: WordKey;
  readonly text: WordKey;
  /** Why the best choice is the best. */
  readonly why: WordKey;
}

/** The words of a scenario stand in `_locales` under its id. */
const scenario = <Id extends string>(id: Id, best: Choice) =>
  ({
    id,
    best,
    title: `practice_${id}_title`,
    situation: `practice_${id}_situation`,
    text: `practice_${id}_text`,
    why: `practice_${id}_why`,
  }) as const;

/** From the policy: adapted materials and feedback (6.1), data and minutes (6.3), lesson plans (6.1). Each choice is the best one once or more. */
const STAFF: readonly Scenario[] = [
  scenario('adapt', 'names'),
  scenario('marking', 'without'),
  scenario('data', 'more'),
  scenario('plan', 'send'),
  scenario('minutes', 'more'),
];

/** Section 6.2 and the rules of section 6 that touch pupils. */
const PUPIL: readonly Scenario[] = [
  scenario('history', 'send'),
  scenario('letter', 'names'),
  scenario('poem', 'without'),
  scenario('news', 'more'),
  scenario('secret', 'without'),
];

export const scenariosFor = (role: Role | undefined): readonly Scenario[] => (role === 'pupil' ? PUPIL : STAFF);
