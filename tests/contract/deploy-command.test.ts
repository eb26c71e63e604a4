import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importPolicy, readPlan } from '../../lib/deploy/index.ts';

/** `npm run deploy-kit` as an admin meets it: what is wrong is one sentence a key, and nothing is left half done. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lollipop-kit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(policy: unknown, out = 'out') {
  const path = join(folder, 'policy.json');
  writeFileSync(path, typeof policy === 'string' ? policy : JSON.stringify(policy));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/deploy-kit.ts', path, '--out', join(folder, out)], {
    encoding: 'utf8',
  });
  return { status, stdout, lines: stderr.trim().split('\n'), left: readdirSync(folder).filter((name) => name !== 'policy.json') };
}

test.each([
  ['a slip in a value', { pack: 'stict' }, /^“pack” is ignored: stict is not one of default,/],
  ['a slip in an entry', { matrix: ['personal@unlisted=blokc'] }, /^Entry 1 of “matrix” is ignored: .* is not of the form/],
  ['an unknown key', { matrx: [] }, /^“matrx” is not a setting of this version; check the spelling\.$/],
  ['a line break', { dialogNote: 'Ask\nthe office.' }, /^“dialogNote” holds a line break/],
  [
    'a wrong id',
    { install: { chrome: { id: 'lollipop', updateUrl: 'https://a.example/u.xml' } } },
    /^“install\.chrome\.id” is not an extension id/,
  ],
  [
    'an unknown setting of the installation',
    { install: { privateWindow: 'off' } },
    /^“install\.privateWindow” is not a setting of the installation/,
  ],
  [
    'a choice that is none',
    { install: { privateWindows: 'yes' } },
    /^“install\.privateWindows” is not one of off, with_lollipop, leave\.$/,
  ],
  [
    'an address that is none',
    { install: { firefox: { id: 'a@b.example', installUrl: 'ftp://b.example' } } },
    /^“install\.firefox\.installUrl” is not a web address/,
  ],
  ['something missing', { install: { edge: { id: 'a'.repeat(32) } } }, /^“install\.edge\.updateUrl” is missing\.$/],
  ['a list instead of an object', [], /^“policy\.json” has to hold one object of settings\.$/],
])('%s: one plain sentence that names the key, and no plan', (_, policy, sentence) => {
  const { plan, problems } = readPlan(policy);
  expect(plan).toBeUndefined();
  expect(problems.map(({ reason }) => reason)).toEqual([expect.stringMatching(sentence)]);
});

test.each([
  ['two slips', { pack: 'stict', matrx: [] }, [/^“pack” is ignored/, /^“matrx” is not a setting/]],
  ['a comma forgotten', '{\n"pack": "default"\n"unit": "north"}', [/policy\.json” is not JSON: line 3 is wrong\.$/]],
])('%s on the command line: a sentence each, status 1, nothing written', (_, policy, sentences) => {
  const { status, lines, left } = run(policy);
  expect(status).toBe(1);
  expect(lines).toEqual(sentences.map((sentence) => expect.stringMatching(sentence)));
  expect(left).toEqual([]);
});

test('a good policy becomes a whole kit, a second one replaces it, and a folder with anything else in it is left alone', () => {
  expect(run({ pack: 'strict', unit: 'north-primary' })).toMatchObject({ status: 0, left: ['out'] });
  expect(importPolicy(readFileSync(join(folder, 'out/firefox/policies.json'), 'utf8'))?.values).toEqual({
    pack: 'strict',
    unit: 'north-primary',
  });
  expect(existsSync(join(folder, 'out/windows/people/everyone-chrome.reg'))).toBe(true);
  expect(run({ pack: 'default' }).status).toBe(0);
  expect(existsSync(join(folder, 'out/windows/people/everyone-chrome.reg'))).toBe(false);
  mkdirSync(join(folder, 'mine'));
  writeFileSync(join(folder, 'mine/letter.txt'), 'Dear parents');
  const { status, lines } = run({ pack: 'default' }, 'mine');
  expect([status, lines.join()]).toEqual([1, expect.stringContaining('holds something other than a kit')]);
  expect(readdirSync(join(folder, 'mine'))).toEqual(['letter.txt']);
});
