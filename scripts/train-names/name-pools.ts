import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { births, censusSurnames, countryNames, namesByOrigin } from './sources.ts';

/** Names to put in the place of others, by origin; every origin is drawn equally often, however long its list. */
export interface Pool {
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
}

const DATA = fileURLToPath(new URL('./data/', import.meta.url));
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  eastEurope: ['PL', 'RO', 'BG', 'LT', 'LV', 'EE', 'CZ', 'SK', 'HU', 'SI'],
  slavic: ['UA', 'RU', 'BY', 'RS', 'HR', 'BA', 'MK', 'ME', 'MD'],
  southEurope: ['IT', 'ES', 'PT', 'BR', 'MX', 'AR', 'CO', 'CL', 'PE', 'PH', 'GR', 'AL', 'CY', 'MT'],
  northEurope: ['DE', 'NL', 'SE', 'NO', 'DK', 'FI', 'BE', 'AT', 'CH', 'FR', 'IS', 'LU'],
  turkish: ['TR', 'AZ', 'KZ', 'UZ', 'AM', 'GE', 'XK'],
  arab: ['SA', 'EG', 'IQ', 'SY', 'JO', 'LB', 'MA', 'DZ', 'TN', 'LY', 'IR', 'AF', 'YE', 'AE', 'PS'],
  southAsia: ['IN', 'PK', 'BD', 'LK', 'NP'],
  eastAsia: ['CN', 'TW', 'HK', 'VN', 'KR', 'JP', 'TH', 'KH', 'MY', 'ID', 'SG'],
  africa: ['NG', 'GH', 'KE', 'ZA', 'UG', 'ZW', 'CM', 'CI', 'SN', 'ET', 'ER', 'SO', 'CD'],
};

/** Our own lists under their `#` headings. */
function headed(file: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  let name = '';
  for (const line of readFileSync(DATA + file, 'utf8').split('\n')) {
    if (line.startsWith('#')) name = line.slice(2);
    else if (line.trim()) groups.set(name, [...(groups.get(name) ?? []), ...line.split(',').map((item) => item.trim().toLowerCase())]);
  }
  return groups;
}

/** `without`: names kept for the fairness test; they never reach a training text. */
export function namePools(without: ReadonlySet<string>): Pool[] {
  const keep = (names: Iterable<string>) => [...new Set(names)].filter((name) => name.length > 1 && !without.has(name));
  const born = [...births()].filter(([name]) => /^[a-z'-]{2,}$/.test(name));
  const census = censusSurnames().map(([name]) => name);
  const ours = [...headed('surnames-more.txt').values()];
  const more = [...headed('forenames-more.txt').values()].flat();
  const british: Pool = {
    forenames: keep(born.filter(([, count]) => count > 1500).map(([name]) => name)),
    surnames: keep([...census.slice(0, 2500), ...(ours[4] ?? [])]),
  };
  const rare: Pool = {
    forenames: keep(born.filter(([, count]) => count >= 8 && count <= 1500).map(([name]) => name)),
    surnames: keep(census.slice(2500, 30_000)),
  };
  const regions = Object.values(REGIONS).map((countries) => regionPool(countries, keep));
  const listed = ours.map((surnames): Pool => ({ forenames: keep(more), surnames: keep(surnames) }));
  const byOrigin = [...namesByOrigin().values()].map(
    ({ forenames, surnames }): Pool => ({ forenames: keep(forenames), surnames: keep(surnames) }),
  );
  return [british, british, rare, ...regions, ...listed, ...byOrigin].filter(
    (pool) => pool.forenames.length > 20 && pool.surnames.length > 20,
  );
}

function regionPool(countries: readonly string[], keep: (names: Iterable<string>) => string[]): Pool {
  const names = (kind: 'forenames' | 'surnames') =>
    keep(
      countryNames(kind)
        .filter(({ country, name }) => countries.includes(country) && !name.includes(' '))
        .map(({ name }) => name),
    );
  return { forenames: names('forenames'), surnames: names('surnames') };
}

/** "mary-jane" and "o'neil" are given capitals where people put them. */
export function inTitleCase(name: string): string {
  return name
    .replace(/(^|[-' ])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc([a-z])/, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
