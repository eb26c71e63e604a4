import { sites } from '../../lib/sites/index.ts';
import { type Cell, STATES } from '../../tests/coverage/cell.ts';
import { readRecord } from '../../tests/coverage/record.ts';
import { ROUTES } from '../../tests/coverage/routes/index.ts';
import type { BrowserName } from '../../tests/coverage/theatre.ts';
import { readTimes, type Times } from '../../tests/coverage/times.ts';
import { REPLICAS } from '../../tests/replicas/index.ts';
import type { Replica } from '../../tests/replicas/replica.ts';
import { code, GENERATED, table } from './markdown.ts';
import type { Generator } from './types.ts';

/** Route by site by browser, from the record of the last runs: what is proven, what is only blocked, what is not covered, and why. */
export const coveragePage: Generator = {
  id: 'coverage',
  files: () => [{ path: 'docs/coverage.md', text: page() }],
};

const BROWSERS: readonly { readonly name: BrowserName; readonly title: string }[] = [
  { name: 'chromium', title: 'Chromium' },
  { name: 'firefox', title: 'Firefox' },
];

const page = (): string => {
  const records = BROWSERS.map(({ name, title }) => ({ title, ...readRecord(name) }));
  const times = BROWSERS.map(({ name }) => readTimes(name));
  const without = sites.filter(({ id }) => !REPLICAS.some(({ site }) => site === id));
  return [
    GENERATED,
    '# What is covered',
    'Every way by which words or files can leave, tried on practice sites made of real editors, in real browsers. Each cell is what the practice server received in the run of `npm run coverage` that is named by its ' +
      'commit; nobody writes here. A practice site is no live site: addresses and bodies are those of public sources ([sites](sites.md)), and a real site can change any day.',
    '**proven**: of a prompt with a pupil’s name, number and diagnosis nothing arrived, in any encoding, drafts and telemetry included, and it stayed in front of the person; a clean text arrived by the same way unchanged, once for each time it was sent, and nobody was ' +
      'asked. The cell says by which request, and in how many bytes. **blocked only**: nothing restricted arrived, and the clean text did not arrive either, or the person’s text was lost. ' +
      '**not covered**: restricted words arrived, or the way could not be tried. **no such way**: the page has none.',
    `Browsers: ${records.map(({ title, version }) => `${title} (${version || 'never run'})`).join(', ')}.`,
    '## In numbers',
    table(
      [
        'Practice site',
        'Editor',
        'Way of the prompt',
        ...BROWSERS.flatMap(({ title }) => STATES.slice(0, 3).map((state) => `${title}: ${state}`)),
      ],
      REPLICAS.map((replica) => [
        code(replica.id),
        replica.editor,
        replica.transport,
        ...records.flatMap(({ cells }) =>
          STATES.slice(0, 3).map((state) => String(cells.filter((cell) => cell.replica === replica.id && cell.state === state).length)),
        ),
      ]),
    ),
    '## Many times over',
    'Every way, over all practice sites that have it, by `npm run coverage -- --each 50`: how often it was tried, how often it was proven, and what did not come out the same every time.',
    table(
      ['Way out', ...BROWSERS.flatMap(({ title }) => [`${title}: times`, 'proven', 'flakes', 'commit'])],
      ROUTES.map(({ id, title }) => [title, ...times.flatMap((ways) => timesInWords(ways.find(({ route }) => route === id)))]),
    ),
    ...REPLICAS.flatMap((replica) => sectionOf(replica, records)),
    '## Adapter only: not proven',
    `There is an adapter, and unit tests with bodies of the shape its sources show, and no practice site: ${without.map(({ id }) => code(id)).join(', ')}. Hosts of our list without an adapter are watched by the generic one, which ` +
      `${REPLICAS.filter(({ site }) => site === 'generic')
        .map(({ id }) => code(id))
        .join(' and ')} stand for.`,
    '## Covered nowhere',
    'Requests of a page’s workers and service workers, WebRTC, WebTransport, what other extensions send, and everything in [limits](limits.md).',
    '',
  ].join('\n\n');
};

function sectionOf(replica: Replica, records: readonly { readonly cells: readonly Cell[] }[]): string[] {
  const cellsOf = (route: string) =>
    records.map(({ cells }) => inWords(cells.find((cell) => cell.replica === replica.id && cell.route === route)));
  const adapter = replica.site === 'generic' ? 'no adapter: the generic one' : `adapter ${code(replica.site)}`;
  return [
    `## ${replica.id}`,
    `${code(replica.hosts[0])}, ${adapter}. ${replica.editor}; ${replica.transport}.`,
    table(
      ['Way out', ...BROWSERS.map(({ title }) => title)],
      ROUTES.map(({ id, title }) => [title, ...cellsOf(id)]),
    ),
  ];
}

function timesInWords(way: Times | undefined): string[] {
  return way ? [String(way.times), String(way.proven), way.flakes.join('; ') || 'none', way.commit] : ['not run', '', '', ''];
}

function inWords(cell: Cell | undefined): string {
  if (!cell) return '**not covered**: not run yet';
  const { state, reason, way, bytes, commit, note } = cell;
  const name = state === 'no such way' ? state : `**${state === 'blocked-only' ? 'blocked only' : state}**`;
  if (state === 'proven') return `${name}: ${code(way ?? '')}, ${bytes} bytes, ${commit}${note ? ` (${note})` : ''}`;
  return `${name}: ${[reason, note].filter(Boolean).join('; ')}`;
}
