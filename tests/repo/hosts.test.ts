import { expect, test } from 'vitest';
import { hostLists } from '../../lib/policy/hosts.ts';
import { tools } from '../../lib/policy/rules.ts';
import { toolCardSchema } from '../../lib/policy/schema.ts';
import { closeness } from '../../lib/policy/tools.ts';
import { sites } from '../../lib/sites/index.ts';

const cards = tools.flatMap(({ hosts }) => hosts);
const listed = Object.values(hostLists.hosts).flat();
const { category, hosts: addresses } = toolCardSchema.shape;
const covers = (pattern: string, address: string) => {
  const [host = '', ...path] = address.split('/');
  return closeness(pattern, host, `/${path.join('/')}`) > 0;
};

test('the host list is a list of addresses by kind, in order, each once, and none that a card holds already', () => {
  for (const [kind, hosts] of Object.entries(hostLists.hosts)) {
    expect(category.safeParse(kind).success, kind).toBe(true);
    expect(addresses.safeParse(hosts).success, kind).toBe(true);
    expect(hosts).toEqual(hosts.toSorted());
  }
  expect(listed.filter((host, place) => listed.indexOf(host) !== place)).toEqual([]);
  expect(listed.filter((host) => cards.some((card) => covers(card, host)))).toEqual([]);
});

test('a host of mixed use is on a card or on the list', () => {
  expect(hostLists.mixedUse.filter((host) => ![...cards, ...listed].includes(host))).toEqual([]);
  expect(hostLists.mixedUse).toEqual(hostLists.mixedUse.toSorted());
});

test('about 300 AI hosts are known', () => {
  expect(cards.length + listed.length).toBeGreaterThan(300);
});

test('every adapter belongs to a card of the same id, or to a host of the list', () => {
  const known = sites.filter(({ id, hosts }) => {
    const card = tools.find((tool) => tool.id === id);
    return hosts.every((host) => (card ? card.hosts : listed).some((pattern) => covers(pattern, host)));
  });
  expect(sites.filter((site) => !known.includes(site)).map(({ id }) => id)).toEqual([]);
});
