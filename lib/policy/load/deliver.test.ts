import { beforeEach, expect, test, vi } from 'vitest';
import { tools as cards } from '../rules.ts';
import type { PolicyRecord } from '../types.ts';
import { contestedKeys, type PolicyChange } from './changes.ts';

/** The four ways in which managed storage answers: with values, with nothing, with an exception (Firefox), and late. */
let managed: () => Promise<Record<string, unknown>>;
let local: Record<string, unknown>;
let refuseWriting = false;
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      managed: { get: () => managed() },
      local: {
        get: async (keys: string[]) => Object.fromEntries(keys.filter((key) => key in local).map((key) => [key, local[key]])),
        set: async (items: Record<string, unknown>) => {
          if (refuseWriting) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(local, items);
        },
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
  refuseWriting = false;
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

test('a setting that the browser withholds keeps its last value on seven days of use, is named, and then goes', async () => {
  managed = async () => ({ pack: 'strict', unit: 'north-primary' });
  await deliverPolicy(now);
  managed = async () => ({ unit: 'north-primary' });
  for (const day of ['22', '23', '24', '25', '27', '28', '30']) {
    await deliverPolicy(new Date(`2026-11-${day}T08:00:00Z`));
    await deliverPolicy(new Date(`2026-11-${day}T16:00:00Z`));
    expect(record().pack.id).toBe('strict');
    expect(problems().map(({ key }) => key)).toEqual(['pack']);
  }
  await deliverPolicy(new Date('2026-12-01T08:00:00Z'));
  expect(record().pack.id).toBe('default');
  expect(problems()).toEqual([]);
});

test('a clock that leaps ahead does not end that time', async () => {
  managed = async () => ({ pack: 'strict', unit: 'north-primary' });
  await deliverPolicy(now);
  managed = async () => ({ unit: 'north-primary' });
  await deliverPolicy(now);
  await deliverPolicy(new Date('2099-01-01T09:00:00Z'));
  expect(record().pack.id).toBe('strict');
});

test('late: nothing, then the values, once for all', async () => {
  await deliverPolicy(now);
  managed = async () => ({ pack: 'strict' });
  await deliverPolicy(now);
  expect([record().source, record().pack.id]).toEqual(['managed', 'strict']);
});

test('removed: the last good policy stays, for good, and says that it is the last good one', async () => {
  managed = async () => ({ pack: 'strict', policyVersion: 'autumn 1' });
  await deliverPolicy(now);
  managed = () => Promise.reject(new Error('Managed storage manifest not found'));
  for (const year of [2026, 2027, 2028]) await deliverPolicy(new Date(`${year}-12-01T09:00:00Z`));
  expect([record().source, record().pack.id, record().version]).toEqual(['last_good', 'strict', 'autumn 1']);
  expect(local.policyReading).toMatchObject({ answer: 'refused' });
});

test('downgrade: what a newer version left behind is read as far as this one knows it, and the record is written anew', async () => {
  const newer = { schemaVersion: 99, matrix: 'of another shape' };
  local = { policy: newer, managedValues: { pack: 'strict', settingOfTomorrow: ['x'], unit: 7 }, policyChanges: 'of another shape' };
  await deliverPolicy(now);
  expect([record().source, record().pack.id, record().unit]).toEqual(['last_good', 'strict', null]);
  expect(record().schemaVersion).toBeLessThan(99);
  expect(local.managedValues).toMatchObject({ settingOfTomorrow: ['x'] });
});

test.each([
  ['text', 'damaged'],
  ['a list', ['damaged']],
  ['null', null],
])('a damaged store (%s where values should be) leaves the built-in policy', async (_what, damaged) => {
  local = { policy: damaged, managedValues: damaged, managedMissing: damaged, policyChanges: damaged, policyClock: damaged };
  await deliverPolicy(now);
  expect([record().source, record().pack.id]).toEqual(['built_in', 'default']);
});

test('lists and numbers as a registry or a console has them are read', async () => {
  managed = async () => ({
    matrix: '["personal@unlisted=block"]',
    countsEnabled: 0,
    largestFileMegabytes: '5',
    extraHosts: 'assistant.trust.example',
  });
  await deliverPolicy(now);
  expect(record().matrix.personal.unlisted).toBe('block');
  expect(record().counting.enabled).toBe(false);
  expect(record().limits.largestFileMegabytes).toBe(5);
  expect(record().extraHosts).toEqual(['assistant.trust.example']);
  expect(problems()).toEqual([]);
});

test('two policies that set one value over and over leave a whole policy each time, and the changes name the setting', async () => {
  for (const hour of [9, 10, 11, 12]) {
    managed = async () => ({ pack: hour % 2 ? 'strict' : 'default', unit: 'north-primary' });
    await deliverPolicy(new Date(`2026-11-22T${hour}:00:00Z`.replace('T9', 'T09')));
    expect([record().pack.id, record().unit]).toEqual([hour % 2 ? 'strict' : 'default', 'north-primary']);
  }
  const changes = local.policyChanges as PolicyChange[];
  expect(changes.map(({ keys }) => keys)).toEqual([['pack', 'unit'], ['pack'], ['pack'], ['pack']]);
  expect(contestedKeys(changes, new Date('2026-11-22T12:30:00Z'))).toEqual(['pack']);
  expect(contestedKeys(changes, new Date('2026-11-24T12:30:00Z'))).toEqual([]);
  expect(JSON.stringify(changes)).not.toContain('north-primary');
});

test('a clock that was put back opens nothing: an approval that has run out stays run out', async () => {
  const card = cards[0] as { id: string; status: string; reviewDate: string | null };
  const before = { ...card };
  Object.assign(card, { status: 'approved', reviewDate: '2026-12-01' });
  const statusOn = async (day: string) => {
    await deliverPolicy(new Date(`${day}T09:00:00Z`));
    return record().tools.find(({ id }) => id === card.id)?.status;
  };
  try {
    expect(await statusOn('2026-11-22')).toBe('approved');
    expect(await statusOn('2026-12-02')).toBe('conditional');
    expect(await statusOn('2026-11-22')).toBe('conditional');
    expect(await statusOn('1970-01-01')).toBe('conditional');
  } finally {
    Object.assign(card, before);
  }
});

test('storage that cannot be written leaves what is there', async () => {
  managed = async () => ({ pack: 'strict' });
  await deliverPolicy(now);
  const before = record();
  refuseWriting = true;
  managed = async () => ({ pack: 'pupils' });
  await expect(deliverPolicy(now)).rejects.toThrow();
  expect(record()).toBe(before);
});
