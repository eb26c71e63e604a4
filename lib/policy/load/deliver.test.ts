import { beforeEach, expect, test, vi } from 'vitest';
import type { PolicyRecord } from '../types.ts';

/** The four ways in which managed storage answers: with values, with nothing, with an exception (Firefox), and late. */
let managed: () => Promise<Record<string, unknown>>;
let local: Record<string, unknown>;
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      managed: { get: () => managed() },
      local: {
        get: async (keys: string[]) => Object.fromEntries(keys.filter((key) => key in local).map((key) => [key, local[key]])),
        set: async (items: Record<string, unknown>) => Object.assign(local, items),
      },
      onChanged: { addListener: () => {} },
    },
  },
}));
const { deliverPolicy } = await import('./deliver.ts');

const now = new Date('2026-11-22T09:00:00Z');
const record = () => local.policy as PolicyRecord;
const problems = () => local.policyProblems as { key: string; reason: string }[];

beforeEach(() => {
  local = {};
  managed = async () => ({});
});

test('without any policy the built-in one is written', async () => {
  await deliverPolicy(now);
  expect(record().source).toBe('built_in');
  expect(record().matrix.restricted.unlisted).toBe('block');
});

test('Firefox throws when there is no policy, which is the same', async () => {
  managed = () => Promise.reject(new Error('Managed storage manifest not found'));
  await deliverPolicy(now);
  expect(record().source).toBe('built_in');
});

test('values are in force, and stay when storage is empty again', async () => {
  managed = async () => ({ pack: 'strict', unit: 'north-primary' });
  await deliverPolicy(now);
  expect([record().source, record().pack.id, record().unit]).toEqual(['managed', 'strict', 'north-primary']);
  managed = async () => ({});
  await deliverPolicy(now);
  expect([record().source, record().pack.id, record().unit]).toEqual(['last_good', 'strict', 'north-primary']);
});

test('a refused key keeps its last good value, is named, and disables nothing else', async () => {
  managed = async () => ({ pack: 'strict', unit: 'north-primary' });
  await deliverPolicy(now);
  managed = async () => ({ pack: 'stirct', unit: 'south-primary' });
  await deliverPolicy(now);
  expect([record().pack.id, record().unit]).toEqual(['strict', 'south-primary']);
  expect(problems().map(({ key }) => key)).toEqual(['pack']);
});

test('a refused key that was never good leaves the safe default', async () => {
  managed = async () => ({ pack: 'stirct' });
  await deliverPolicy(now);
  expect(record().pack.id).toBe('default');
  expect(problems()).toHaveLength(1);
});

test('mended values clear the complaint', async () => {
  managed = async () => ({ pack: 'stirct' });
  await deliverPolicy(now);
  managed = async () => ({ pack: 'strict' });
  await deliverPolicy(now);
  expect(problems()).toEqual([]);
});

test('an unchanged policy is not written again, so that open tabs are left in peace', async () => {
  managed = async () => ({ pack: 'strict' });
  await deliverPolicy(now);
  const first = record();
  await deliverPolicy(new Date('2026-11-23T09:00:00Z'));
  expect(record()).toBe(first);
});

test('a setting that the browser withholds keeps its last value for a week, is named, and then goes', async () => {
  managed = async () => ({ pack: 'strict', unit: 'north-primary' });
  await deliverPolicy(now);
  managed = async () => ({ unit: 'north-primary' });
  await deliverPolicy(now);
  expect(record().pack.id).toBe('strict');
  expect(problems().map(({ key }) => key)).toEqual(['pack']);
  await deliverPolicy(new Date('2026-11-28T09:00:00Z'));
  expect(record().pack.id).toBe('strict');
  await deliverPolicy(new Date('2026-11-30T09:00:00Z'));
  expect(record().pack.id).toBe('default');
  expect(problems()).toEqual([]);
});
