import categoryWordsData from '../../policy-rules/category-words.json' with { type: 'json' };
import classesData from '../../policy-rules/classes.json' with { type: 'json' };
import companionsData from '../../policy-rules/companions.json' with { type: 'json' };
import distressData from '../../policy-rules/distress.json' with { type: 'json' };
import sectionsData from '../../policy-rules/sections.json' with { type: 'json' };
import unsupportedData from '../../policy-rules/unsupported.json' with { type: 'json' };
import type { Section, Unsupported } from './schema.ts';
import type { CategoryWords, Classes, PolicyRecord } from './types.ts';

/**
 * Everything in `policy-rules/`, typed but not validated: `tests/repo/policy-rules.test.ts` holds it against `schema.ts` in every build.
 * For the worker and the extension pages. The guard takes the compiled `built-in.ts` instead.
 */
export { clauses } from './rules/clauses.ts';
export { packs } from './rules/packs.ts';
export { tools } from './rules/tools.ts';

export const classes = classesData as unknown as Classes;
export const categoryWords = categoryWordsData as CategoryWords;
/** The policies that section 3 of the AI policy names, and the setting that holds the address of each. */
export const companions = companionsData as readonly { readonly key: CompanionKey; readonly name: string }[];
export type CompanionKey = 'acceptableUsePolicyUrl' | 'dataProtectionPolicyUrl' | 'onlineSafetyPolicyUrl' | 'safeguardingPolicyUrl';
export const sections: readonly Section[] = sectionsData;
export const unsupported: readonly Unsupported[] = unsupportedData;
export const distress: NonNullable<PolicyRecord['distress']> = distressData;
