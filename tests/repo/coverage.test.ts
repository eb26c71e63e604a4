import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sites } from '../../lib/sites/index.ts';
import { readRecord } from '../coverage/record.ts';
import { ROUTES } from '../coverage/routes/index.ts';
import { REPLICAS } from '../replicas/index.ts';

test('every practice site is one folder and one line in the index, and stands for a site with an adapter or for those without', () => {
  const folders = readdirSync('tests/replicas', { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'parts');
  expect(REPLICAS.map(({ id }) => id).toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
  const adapters = ['generic', ...sites.map(({ id }) => id)];
  expect(REPLICAS.filter(({ site }) => !adapters.includes(site))).toEqual([]);
});

test('every way out has a name of its own', () => {
  expect(new Set(ROUTES.map(({ id }) => id)).size).toBe(ROUTES.length);
});

describe.each(['chromium', 'firefox'] as const)('the record of %s', (browser) => {
  const { cells, version } = readRecord(browser);
  const all = REPLICAS.flatMap((replica) => ROUTES.map((route) => `${replica.id} ${route.id}`));

  test('has a cell for every way out of every practice site, and no other (if this fails: npm run coverage)', () => {
    expect(cells.map(({ replica, route }) => `${replica} ${route}`).toSorted()).toEqual(all.toSorted());
    expect(version).not.toBe('');
  });

  test('says of what is proven by which request, in how many bytes and at which commit, and of the rest why', () => {
    for (const { state, way, bytes = 0, commit, reason = '' } of cells) {
      expect(commit).toMatch(/^[0-9a-f]{7,40}$/);
      if (state === 'proven') expect([way !== undefined, bytes > 0]).toEqual([true, true]);
      else expect(reason).not.toBe('');
    }
  });
});
