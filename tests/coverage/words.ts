import { FACTS, IDENTIFIERS, STOPPED } from '../e2e/harness/prompts.ts';

/** What may never arrive while it is stopped. */
export const SECRETS: readonly string[] = [...IDENTIFIERS, ...FACTS];
export const RESTRICTED = STOPPED;

/** Letters and signs that some way of sending has to escape. */
export const CLEAN = 'Sort these into “noun” and “verb” — 50% each & say why: run, river, écrire, 日本, \\"fine\\" 🍭.';

/** What is written through an input method: candidates on the way, and a sentence that nobody minds. */
export const WRITTEN = {
  zh: { steps: ['q', 'qing', '请'], says: '请为八年级写一份关于火山的教案。' },
  ja: { steps: ['ま', 'まく', 'マクベス'], says: 'マクベスの授業計画を書いてください。' },
  ko: { steps: ['ㅎ', '화', '화산'], says: '화산에 대한 수업 계획을 써 주세요.' },
} as const;

/** A picture of one dot. */
export const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Editors differ in blanks and line breaks; letters and digits must all be there. */
export const squash = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
