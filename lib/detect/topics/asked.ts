import { SAID, type Said } from './topic-facts.ts';

/**
 * What is asked of each window. `real`: a private person is named in it; `person`: something sensitive is said of a real person;
 * `work`, `marking`, `business`: a pupil's own work, to be marked, a confidential paper.
 */
export const QUESTIONS = ['real', 'person', 'work', 'marking', 'business'] as const;
export type Question = (typeof QUESTIONS)[number];

/** One linear scorer for each. */
export const ASKED: readonly (Question | Said)[] = [...QUESTIONS, ...SAID];
export type Asked = Question | Said;
