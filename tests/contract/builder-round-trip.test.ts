import { expect, test } from 'vitest';
import { documentText, emptyDocument, openDocument, type PolicyDocument } from '../../entrypoints/builder/document.ts';
import { CATEGORIES } from '../../lib/detect/categories.ts';
import { ACTIONS, DATA_CLASSES, DUTIES, TOOL_STATUSES } from '../../lib/policy/enums.ts';
import { managedKeys } from '../../lib/policy/managed.ts';
import { ROLES } from '../../lib/policy/roles.ts';
import { tools } from '../../lib/policy/rules.ts';
import { toolCardFile, withToolCards } from '../../lib/policy/tool-card-file.ts';
import { LEARNS } from '../../lib/policy/tool-facts.ts';
import { readManaged } from '../../lib/policy/validate.ts';
import { fc } from '../fixed-seed.ts';
import { anyPlan } from './deploy/plans.ts';

/** Builder -> file -> builder loses nothing, for whatever somebody may have typed and for whatever the schema lets through. */
const one = <T extends string>(list: readonly T[]) => fc.constantFrom(...list);
const words = fc
  .string({ unit: 'grapheme', minLength: 3, maxLength: 40 })
  .map((text) => text.replace(/[;\p{C}\p{Z}]+/gu, ' ').trim())
  .filter((text) => text.length > 2);
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const address = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }).filter((url) => url.length < 400 && URL.canParse(url));
const tool = fc.oneof(one(tools.map(({ id }) => id)), one(['assistant.trust.example', 'own.example/chat']));
const row = one([...DATA_CLASSES, ...DUTIES]);
const who = one([...ROLES, 'staff']);
const list = (entry: fc.Arbitrary<string>) => fc.uniqueArray(entry, { minLength: 1, maxLength: 6 });
/** Entries that contradict each other are not right together. */
const decisions = (entry: fc.Arbitrary<string>) =>
  fc.uniqueArray(entry, { minLength: 1, maxLength: 6, selector: (text) => text.slice(0, text.lastIndexOf('=')) });

const matrix = fc
  .tuple(row, fc.option(who), fc.oneof(one(TOOL_STATUSES.slice(0, 3)), tool), one(ACTIONS))
  .map(([data, role, at, action]) => `${[data, role, at].filter((part) => part !== null).join('@')}=${action}`);
const exception = fc
  .tuple(one(['personal', 'confidential', 'restricted']), who, tool, day, one(['Head of Governance', 'the DPO', 'IT lead']))
  .map(([data, role, at, until, owner]) => `${data}@${role}@${at} until ${until} by ${owner}`);
const card = fc
  .tuple(tool, one(LEARNS), day, words)
  .map(([name, learns, review, dpia]) => `${name}; learns=${learns}; dpia=${dpia}; review=${review}`);
const pattern = fc.tuple(one(['a job number', 'a code']), one(['confidential', ...CATEGORIES.slice(2, 6)]), fc.integer({ min: 3, max: 9 }));

/** Values of each kind of setting that the schema lets through. */
const byKey: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  matrix: decisions(matrix),
  exceptions: list(exception),
  toolStatus: decisions(fc.tuple(tool, one(TOOL_STATUSES)).map((pair) => pair.join('='))),
  toolCards: list(card),
  extraHosts: list(one(['a.example', 'b.example', 'c.trust.example'])),
  markingTools: list(one(tools.map(({ id }) => id))),
  strictlyNecessaryTools: list(one(tools.map(({ id }) => id))),
  customTerms: list(words),
  customPatterns: list(pattern.map(([name, kind, digits]) => `${name}@${kind}=\\bKES-\\d{${digits}}\\b`)),
  statementFor: list(who),
  guidanceFor: list(who),
  helpSignedFor: list(who),
  packEnds: day,
  approvedOn: day,
  reviewDate: day,
  unit: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,30}[A-Za-z0-9]$/),
};

function rightFor(key: string): fc.Arbitrary<unknown> {
  const schema = managedKeys[key as keyof typeof managedKeys];
  if (byKey[key]) return byKey[key];
  if (schema.type === 'enum') return fc.constantFrom(...schema.options);
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'number') return fc.integer({ min: schema.minValue ?? 1, max: schema.maxValue ?? 100 });
  return /Url$|^misuseRoute$/.test(key) ? address : words;
}

const rightValues = fc.record(Object.fromEntries(Object.keys(managedKeys).map((key) => [key, rightFor(key)])), { requiredKeys: [] });

/** What is on the page is what is in the file, whatever the order of the keys. */
const through = (document: PolicyDocument) => openDocument(documentText(document), emptyDocument)?.document;

test('values that the schema lets through come back as they are, and stay right', () => {
  fc.assert(
    fc.property(rightValues, (values) => {
      const wrong = readManaged(values).problems.filter(({ reason }) => !reason.includes('is not in force'));
      expect(wrong).toEqual([]);
      expect(through({ ...emptyDocument, values })).toEqual({ ...emptyDocument, values });
    }),
    { numRuns: 150 },
  );
});

test('so does whatever else somebody typed, right or wrong, with the installation', () => {
  fc.assert(
    fc.property(anyPlan, ({ values, install }) => {
      expect(through({ values, install })).toEqual({ values, install });
    }),
    { numRuns: 150 },
  );
});

test('tool cards come back from their file', () => {
  fc.assert(
    fc.property(rightValues, (values) => {
      const file = toolCardFile(values);
      const once = withToolCards({}, file);
      expect(once).not.toHaveProperty('fault');
      expect(toolCardFile('fault' in once ? {} : once)).toBe(file);
    }),
    { numRuns: 100 },
  );
});
