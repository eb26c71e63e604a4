import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Everything happens in a copy: the project itself is not touched. */
const root = new URL('../', import.meta.url).pathname;
let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'lollipop-new-site-'));
  for (const part of [
    'lib/sites',
    'lib/text',
    'scripts/new-site.ts',
    'scripts/generate/addresses.ts',
    'scripts/generate/types.ts',
    'tests/sites',
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  for (const part of ['package.json', 'tsconfig.json', 'biome.json']) cpSync(join(root, part), join(copy, part));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const run = (...words: string[]) => spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' });
const newSite = (...words: string[]) => run('scripts/new-site.ts', ...words);
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

test('a new adapter has its types right, keeps the house style and passes its own test', { timeout: 120_000 }, () => {
  expect(newSite('acme-chat2', 'chat.acme.example').stderr).toBe('');
  expect(read('lib/sites/index.ts')).toContain("import { acmeChat2 } from './acme-chat2.ts';\nimport { arena }");
  expect(read('lib/sites/index.ts')).toContain('[\n  acmeChat2,\n  arena,');
  const { include: _include, ...config } = JSON.parse(read('tsconfig.json'));
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...config, include: ['lib/sites/**/*', 'tests/sites/*'] }));
  expect(run('node_modules/typescript/bin/tsc', '--noEmit').stdout).toBe('');

  const files = ['lib/sites/acme-chat2.ts', 'lib/sites/acme-chat2.test.ts', 'lib/sites/index.ts'];
  expect(run('node_modules/@biomejs/biome/bin/biome', 'check', '--vcs-enabled=false', ...files)).toMatchObject({ status: 0 });

  const write = "import('./scripts/generate/addresses.ts').then(({ addresses }) => process.stdout.write(addresses.files()[0].text))";
  writeFileSync(join(copy, 'lib/sites/addresses.generated.ts'), run('-e', write).stdout);
  const vitest = execFileSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--root', copy, 'acme-chat2'], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(vitest).toMatch(/3 passed/);
});

test('the last in the alphabet comes last', () => {
  newSite('zulu', 'zulu.example');
  expect(read('lib/sites/index.ts')).toMatch(/zai\.ts';\nimport \{ zulu \} from '\.\/zulu\.ts';\n[\s\S]*\n {2}zai,\n {2}zulu,\n\];/);
});

test.each([
  ['no host', ['acme']],
  ['an id that is no file name', ['../acme', 'acme.example']],
  ['an address for a host', ['acme', 'https://acme.example/']],
])('%s is refused', (_what, words) => {
  expect(newSite(...words)).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
});

test('a site that is there already is left alone', () => {
  const before = read('lib/sites/claude.ts');
  expect(newSite('claude', 'claude.example').status).toBe(1);
  expect(read('lib/sites/claude.ts')).toBe(before);
});
