import { addresses } from './addresses.ts';
import { adminSamples } from './admin-samples.ts';
import { builtInPolicy } from './built-in-policy.ts';
import { countedTools } from './counted-tools.ts';
import { coveragePage } from './coverage.ts';
import { dataDictionary } from './data-dictionary.ts';
import { deploySamples } from './deploy-samples.ts';
import { dpo } from './dpo.ts';
import { managedSchema } from './managed-schema.ts';
import { pagePaletteFile } from './page-palette.ts';
import { policyCoverage } from './policy-coverage.ts';
import { policySamples } from './policy-samples.ts';
import { policySchema } from './policy-schema.ts';
import { reference } from './reference.ts';
import { secondLookFacts } from './second-look-facts.ts';
import { sitesPage } from './sites.ts';
import type { Generator } from './types.ts';

export const generators: readonly Generator[] = [
  addresses,
  countedTools,
  builtInPolicy,
  managedSchema,
  policySchema,
  policySamples,
  secondLookFacts,
  reference,
  deploySamples,
  adminSamples,
  policyCoverage,
  sitesPage,
  coveragePage,
  dataDictionary,
  dpo,
  pagePaletteFile,
];
