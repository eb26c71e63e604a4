import type { z } from 'zod';
import { managedKeys } from '../../lib/policy/managed.ts';
import type { ManagedValues } from '../../lib/policy/types.ts';
import { readManaged } from '../../lib/policy/validate.ts';
import type { Generator } from './types.ts';

/** Policies to start from, made of the examples that the settings themselves give. Refuses to write one with a fault in it. */
export const policySamples: Generator = {
  id: 'policy-samples',
  files: () =>
    Object.entries(SAMPLES).map(([name, values]) => {
      const { problems } = readManaged(values);
      if (problems[0]) throw new Error(`The sample ${name} is refused: ${problems[0].reason}`);
      return {
        path: `docs/admin/samples/${name}.json`,
        text: `${JSON.stringify({ $schema: '../policy.schema.json', ...values }, null, 2)}\n`,
      };
    }),
};

const example = Object.fromEntries(Object.entries(managedKeys).map(([key, schema]: [string, z.ZodType]) => [key, schema.meta()?.example]));
const CONTACTS = ['organisationName', 'reportingContact', 'misuseRoute', 'dpoContact', 'policyUrl', 'helpUrl'] as const;
const contacts = Object.fromEntries(CONTACTS.map((key) => [key, example[key]]));

const SAMPLES: Readonly<Record<string, ManagedValues>> = {
  'first-weeks': { pack: 'coach-first', packEnds: '2027-02-12', ...contacts },
  'whole-trust': {
    pack: 'default',
    policyVersion: '2026-27 v1',
    owner: 'Head of Governance',
    approvedOn: '2026-09-01',
    reviewDate: '2027-09-01',
    toolStatus: ['chatgpt=prohibited', 'the-key-gpt=approved'],
    matrix: ['confidential@the-key-gpt=warn', 'confidential@staff@unlisted=block'],
    ...contacts,
  },
  'pupil-devices': { pack: 'pupils', role: 'pupil', noticeGiven: true, ...contacts },
  'exam-season': { pack: 'exam-season', packEnds: '2027-06-25', role: 'pupil', noticeGiven: true, ...contacts },
  'every-setting': example as ManagedValues,
};
