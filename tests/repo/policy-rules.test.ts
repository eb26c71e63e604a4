import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../lib/detect/categories.ts';
import { managedKeys } from '../../lib/policy/managed.ts';
import { categoryWords, classes, clauses, packs, sections, tools, unsupported } from '../../lib/policy/rules.ts';
import {
  categoryWordsSchema,
  classesSchema,
  clauseSchema,
  packSchema,
  sectionSchema,
  toolCardSchema,
  unsupportedSchema,
} from '../../lib/policy/schema.ts';

const folder = (name: string) => new URL(`../../policy-rules/${name}/`, import.meta.url);
const idsIn = (name: string) => readdirSync(folder(name)).map((file) => file.replace(/\.json$/, ''));
const read = (name: string, id: string): unknown => JSON.parse(readFileSync(new URL(`${id}.json`, folder(name)), 'utf8'));

describe.each([
  { name: 'clauses', index: clauses, schema: clauseSchema },
  { name: 'tools', index: tools, schema: toolCardSchema },
  { name: 'packs', index: packs, schema: packSchema },
])('policy-rules/$name', ({ name, index, schema }) => {
  test('the folder and its index hold the same ones, each once', () => {
    expect(index.map(({ id }) => id).toSorted()).toEqual(idsIn(name).toSorted());
  });

  test.each(idsIn(name))('%s has its shape and its own id', (id) => {
    const result = schema.safeParse(read(name, id));
    expect(result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toBeUndefined();
    expect(result.data?.id).toBe(id);
  });
});

describe('the other files', () => {
  test('have their shapes', () => {
    expect(classesSchema.safeParse(classes).error?.issues).toBeUndefined();
    expect(categoryWordsSchema.safeParse(categoryWords).error?.issues).toBeUndefined();
    expect(sectionSchema.array().safeParse(sections).error?.issues).toBeUndefined();
    expect(unsupportedSchema.array().safeParse(unsupported).error?.issues).toBeUndefined();
  });

  test('class rules have ids of their own and can fire', () => {
    expect(new Set(classes.rules.map(({ id }) => id)).size).toBe(classes.rules.length);
    for (const { when } of classes.rules) expect(when.has ?? when.about ?? when.count).toBeDefined();
  });

  test('words are there for every category', () => {
    expect(Object.keys(categoryWords).toSorted()).toEqual([...CATEGORIES].toSorted());
  });

  test('the packs an admin may name are those that exist', () => {
    expect([...managedKeys.pack.options].toSorted()).toEqual(packs.map(({ id }) => id).toSorted());
  });
});

describe('the trust’s policy is covered', () => {
  const known = sections.map(({ id }) => id);

  test.each(sections)('$reference $title: a clause, or a reason why not', ({ id }) => {
    expect(
      clauses.filter(({ covers }) => covers.includes(id)).length + unsupported.filter(({ section }) => section === id).length,
    ).toBeGreaterThan(0);
  });

  test('by clauses of the section they name', () => {
    for (const { id, section, covers } of clauses) {
      for (const part of covers) {
        expect(known, id).toContain(part);
      }
      expect(
        covers.some((part) => part.startsWith(`${section}.`)),
        id,
      ).toBe(true);
    }
    for (const { section } of unsupported) expect(known).toContain(section);
  });

  test('a part is left to people with a reason, or has a clause that does something', () => {
    expect(new Set(unsupported.map(({ part }) => part)).size).toBe(unsupported.length);
  });
});

describe('tool cards', () => {
  test('no address is on two cards', () => {
    const hosts = tools.flatMap((card) => card.hosts);
    expect(hosts.filter((host, place) => hosts.indexOf(host) !== place)).toEqual([]);
  });

  test('approve only what the policy names, and claim nothing that nobody verified', () => {
    expect(tools.filter(({ status }) => status === 'approved').map(({ id }) => id)).toEqual(['the-key-gpt', 'ms-365-copilot']);
    for (const card of tools)
      expect(card).toMatchObject({ trainsOnInput: 'unknown', dpia: null, reviewDate: null, testedForSimpleMarking: false });
  });

  test('note-takers are prohibited, all of them', () => {
    expect(tools.filter(({ category, status }) => (category === 'meeting') !== (status === 'prohibited')).map(({ id }) => id)).toEqual([]);
  });
});

describe('packs', () => {
  const defaults = packs.find(({ id }) => id === 'default');

  test('the default follows the policy: the same for every tool that is not prohibited', () => {
    const row = (action: string) => ({ approved: action, conditional: action, unlisted: action, prohibited: 'block' });
    expect(defaults?.matrix).toEqual({
      none: row('allow'),
      personal: row('warn'),
      confidential: row('justify'),
      restricted: row('block'),
      pupil_work: row('warn'),
      ai_marking: row('warn'),
    });
  });

  test('what only the trust can say is left blank', () => {
    for (const { owner, approvedOn, reviewDate, contacts, wording } of packs) {
      expect([owner, approvedOn, reviewDate, ...Object.values(contacts), ...Object.values(wording)].every((value) => value === null)).toBe(
        true,
      );
    }
  });
});

test('every generated file is what the sources say', () => {
  execFileSync(process.execPath, ['scripts/generate.ts', '--check'], { cwd: new URL('../../', import.meta.url), stdio: 'pipe' });
});
