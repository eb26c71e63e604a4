import { expect, test } from 'vitest';
import { publish } from '../../lib/counts/publish.ts';
import { suppress } from '../../lib/counts/suppress.ts';
import { attack } from '../../scripts/attack/attack.ts';
import { createBestInformed, ownNumbers, smallGroups } from '../../scripts/attack/insiders.ts';
import { readReleases } from '../../scripts/attack/releases.ts';
import { merge, published, smallTrust } from './counts/trust.ts';

/** From a trust of one school to one in which most cells can be shown. */
const TRUSTS: readonly (readonly [schools: number, browsers: number, seed: number])[] = [
  [1, 25, 1],
  [2, 40, 2],
  [3, 60, 3],
  [6, 120, 4],
  [9, 400, 5],
];

test.each(TRUSTS)('%i schools with %i browsers: nobody recovers a hidden cell', async (...size) => {
  const trust = smallTrust(...size);
  const { merged, publication } = await published(trust);
  const { hidden } = readReleases(publication);
  const best = createBestInformed(hidden);
  for (const period of trust.read) best.consider(period);
  const small = merged.tallies.flatMap(({ period, tables }) =>
    smallGroups(trust.groups, period, (cell) => tables.units.get(cell)?.number ?? 0),
  );
  const result = await attack(publication, [...best.insiders(), ...small]);
  expect(hidden.length).toBeGreaterThan(0);
  expect(result.recovered).toEqual([]);
});

test('each person of a trust who knows their own counts recovers nothing', async () => {
  const trust = smallTrust(2, 24, 8);
  const { publication } = await published(trust);
  const result = await attack(publication, trust.read.map(ownNumbers));
  expect(result.questions).toBeGreaterThan(500);
  expect(result.recovered).toEqual([]);
});

/** Hides what is too small, and nothing besides. */
const withoutSecond: typeof suppress = (cells, elsewhere) => suppress(cells, elsewhere, () => true);
/** Hides a second cell, as a rule of thumb does, and looks no further. */
const ruleOfThumb: typeof suppress = (cells, elsewhere) => suppress(cells, elsewhere, (hidden) => hidden.length >= 2);

test.each([
  ['no second suppression', withoutSecond],
  ['a second cell and no more', ruleOfThumb],
])('the attack succeeds against %s', async (_what, rule) => {
  const recovered = [];
  for (const size of TRUSTS.filter((_size, index) => index !== 1 && index !== 4)) {
    const trust = smallTrust(...size);
    const { tallies } = await merge(trust.files);
    recovered.push(...(await attack(publish({ tallies, groups: trust.groups, rule }))).recovered);
  }
  expect(recovered).not.toEqual([]);
});
