import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hostLists } from '../../lib/policy/hosts.ts';
import { tools } from '../../lib/policy/rules/tools.ts';
import { siteMatches } from '../../lib/sites/index.ts';

/** What the built extension asks for and weighs. Needs `npm run build`. */
interface Manifest {
  readonly manifest_version: number;
  readonly permissions?: string[];
  readonly host_permissions?: string[];
  readonly optional_permissions?: string[];
  readonly optional_host_permissions?: string[];
  readonly content_scripts: {
    readonly matches: string[];
    readonly world?: string;
    readonly run_at: string;
    readonly js: string[];
    readonly all_frames?: boolean;
    readonly match_origin_as_fallback?: boolean;
  }[];
  readonly web_accessible_resources?: unknown[];
  readonly content_security_policy?: unknown;
}

const BUILDS = ['chrome-mv3', 'edge-mv3', 'firefox-mv3'];
/** For forced installation, made from the build of the same name without the ending. */
const MANAGED = ['chrome-mv3-managed', 'firefox-mv3-managed'];
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const manifestOf = (build: string): Manifest => JSON.parse(read(`.output/${build}/manifest.json`).toString());
const reasons = [
  ...read('PERMISSIONS.md')
    .toString()
    .matchAll(/^\| `([^`]+)` \|/gm),
].map((match) => match[1]);

test.each([...BUILDS, ...MANAGED])('%s asks for nothing without a reason in PERMISSIONS.md', (build) => {
  const { permissions = [], optional_permissions = [] } = manifestOf(build);
  expect([...permissions, ...optional_permissions].filter((permission) => !reasons.includes(permission))).toEqual([]);
});

test.each(MANAGED)(
  '%s has what the store edition has, access to every site over HTTPS, and the means to use it on hosts that the policy names',
  (build) => {
    const store = manifestOf(build.replace('-managed', ''));
    const { permissions = [] } = store;
    expect(manifestOf(build)).toEqual({ ...store, permissions: [...permissions, 'scripting'], host_permissions: ['https://*/*'] });
    for (const script of ['guard', 'gate']) {
      const bytes = (folder: string) => read(`.output/${folder}/content-scripts/${script}.js`);
      expect(bytes(build).equals(bytes(build.replace('-managed', '')))).toBe(true);
    }
  },
);

test('PERMISSIONS.md holds no line that nothing needs', () => {
  const asked = new Set([...BUILDS, ...MANAGED].flatMap((build) => manifestOf(build).permissions ?? []));
  expect(reasons.filter((reason) => !asked.has(reason ?? ''))).toEqual([]);
});

const addresses = [...tools.flatMap(({ hosts }) => hosts), ...Object.values(hostLists.hosts).flat()];
const patternOf = (host: string) => (host.includes('/') ? `https://*.${host}*` : `https://*.${host}/*`);
const meeting = [
  ...tools.filter(({ category }) => category === 'meeting').flatMap(({ hosts }) => hosts),
  ...(hostLists.hosts.meeting ?? []),
];

test.each(BUILDS)(
  '%s runs on listed hosts only; what checks text in every frame, before the page, with nothing to find by pages',
  (build) => {
    const manifest = manifestOf(build);
    const listed = new Set([...siteMatches, ...addresses.map(patternOf)]);
    const asked = [
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
      ...manifest.content_scripts.flatMap(({ matches }) => matches),
    ];
    expect(asked.filter((pattern) => !listed.has(pattern))).toEqual([]);
    const checking = manifest.content_scripts.filter(({ run_at }) => run_at === 'document_start');
    for (const { all_frames, match_origin_as_fallback, matches } of checking) {
      expect(all_frames).toBe(true);
      // A pattern with a path beside match_origin_as_fallback, and the browser refuses the whole extension.
      expect(matches.every((pattern) => /^https:\/\/[^/]+\/\*$/.test(pattern))).toBe(match_origin_as_fallback === true);
    }
    expect(checking.map(({ world = 'ISOLATED' }) => world).sort()).toEqual(['ISOLATED', 'ISOLATED', 'MAIN', 'MAIN']);
    const hidden = build === 'firefox-mv3' ? {} : { use_dynamic_url: true };
    expect(manifest.web_accessible_resources).toEqual([{ resources: ['stopped.html', 'asked.html'], matches: ['<all_urls>'], ...hidden }]);
    expect(manifest.manifest_version).toBe(3);
  },
);

test.each(BUILDS)('%s checks text on every tool of the list that is told things in words, and not where only a part is one', (build) => {
  const checked = new Set(manifestOf(build).content_scripts.flatMap(({ run_at, matches }) => (run_at === 'document_start' ? matches : [])));
  const named = (host: string) => checked.has(patternOf(host));
  expect(['poe.com', 'genspark.ai', 'magicschool.ai', 'chatpdf.com', 'jenni.ai', 'character.ai'].filter((host) => !named(host))).toEqual(
    [],
  );
  expect([...hostLists.mixedUse, ...meeting, 'midjourney.com', 'suno.com'].filter(named)).toEqual([]);
});

test.each(BUILDS)('%s has one more script, which waits until the page is there, and never runs on a meeting tool', (build) => {
  const others = manifestOf(build).content_scripts.filter(({ run_at }) => run_at !== 'document_start');
  expect(others).toMatchObject([{ js: ['content-scripts/visit.js'], run_at: 'document_idle' }]);
  expect(meeting.filter((host) => others[0]?.matches.includes(patternOf(host)))).toEqual([]);
});

test.each(['chrome-mv3', 'edge-mv3'])(
  '%s may lead away from whole AI sites, and of those that are a part from the ones with an adapter',
  (build) => {
    const { host_permissions = [] } = manifestOf(build);
    const whole = addresses.filter((host) => !host.includes('/') && !hostLists.mixedUse.includes(host));
    const parts = ['https://huggingface.co/chat*', 'https://www.microsoft365.com/chat*', 'https://www.office.com/chat*'];
    expect(host_permissions.toSorted()).toEqual([...new Set([...whole.map(patternOf), ...parts])].toSorted());
  },
);

/** Budgets of docs/architecture.md, in bytes after gzip: raised only with a reason in the change that raises them. */
test.each([
  ['guard', 200_000],
  ['gate', 6_000],
])('the %s script stays under its budget', (script, budget) => {
  for (const build of BUILDS) expect(gzipSync(read(`.output/${build}/content-scripts/${script}.js`)).length).toBeLessThan(budget);
});

test('the gate holds no extension API, no validation library and no word of policy', () => {
  const gate = read('.output/chrome-mv3/content-scripts/gate.js').toString();
  for (const stranger of ['chrome.runtime', 'browser.', 'ZodError', 'Pupil', 'confidential']) expect(gate).not.toContain(stranger);
});

test.each(BUILDS)('%s allows WebAssembly from its own files, and no more than a browser allows anyway', (build) => {
  expect(manifestOf(build).content_security_policy).toEqual({ extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'" });
});

test.each(BUILDS)('%s carries the model and its run time once, and nothing of them in an AI tab', (build) => {
  const assets = readdirSync(new URL(`../../.output/${build}/assets/`, import.meta.url));
  expect(assets.filter((name) => name.endsWith('.wasm'))).toHaveLength(1);
  for (const name of ['model.onnx', 'vocab.txt'])
    expect(read(`.output/${build}/second-look/${name}`).equals(read(`public/second-look/${name}`))).toBe(true);
  const holds = (script: string) => /InferenceSession|onnxruntime|ort-wasm/.test(read(`.output/${build}/${script}`).toString());
  expect(['content-scripts/guard.js', 'content-scripts/gate.js', 'background.js'].map(holds)).toEqual([false, false, false]);
});

test('what reads a text again is in the worker, and not in an AI tab', () => {
  const built = (script: string) => read(`.output/chrome-mv3/${script}`).toString();
  const worker = built('background.js');
  const chunks = [...worker.matchAll(/["']\.\/(chunks\/[\w-]+\.js)["']/g)].map(([, chunk = '']) => built(chunk));
  const holds = (code: string) => /error parsing regexp|RE2JS/.test(code);
  expect([built('content-scripts/guard.js'), built('content-scripts/gate.js'), [worker, ...chunks].join()].map(holds)).toEqual([
    false,
    false,
    true,
  ]);
});
