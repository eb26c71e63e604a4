import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keysIn, parse, wrongCalls } from './strings/keys.ts';
import { faultsOf, type Messages } from './strings/locales.ts';
import { hardCoded, wordsInPage } from './strings/sentences.ts';

/** Every text that a person reads has a key in `_locales`, in every language; see "How to translate" in CONTRIBUTING.md. */
const root = new URL('../../', import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const below = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => !/\.test\.ts$|\.generated\./.test(path));

const BASE = 'en_GB';
const messagesOf = (locale: string): Messages => JSON.parse(read(`public/_locales/${locale}/messages.json`));
const base = messagesOf(BASE);
const keys = Object.keys(base);
const modules = ['lib', 'entrypoints'].flatMap((folder) => below(folder, /\.ts$/)).map((path) => parse(path, read(path)));
const shown = modules.filter(({ fileName }) => /^(?:lib\/ui|entrypoints)\//.test(fileName));

test('every text is used', () => {
  const used = new Set(modules.flatMap((module) => [...keysIn(module, keys)]));
  const manifest = read('wxt.config.ts');
  // Words for pupils are asked for by the key of the plain ones, see VOICES in lib/ui/words.ts.
  const plain = (key: string) => key.replace(/_(?:pupil|older)$/, '');
  expect(keys.filter((key) => !used.has(key) && !used.has(plain(key)) && !manifest.includes(`__MSG_${key}__`))).toEqual([]);
});

test('every text that is asked for is there, and gets as many words to fill in as it has places', () => {
  expect(modules.flatMap((module) => wrongCalls(module, base).map((fault) => `${module.fileName}: ${fault}`))).toEqual([]);
  const asked = [...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
  expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
});

test('no words for people stand in the code or in a page', () => {
  expect(shown.flatMap((module) => hardCoded(module).map((words) => `${module.fileName}: ${words}`))).toEqual([]);
  expect(below('entrypoints', /\.html$/).flatMap((path) => wordsInPage(read(path)).map((words) => `${path}: ${words}`))).toEqual([]);
});

test('every other language has the same keys with the same places', () => {
  const others = readdirSync(join(root, 'public/_locales')).filter((locale) => locale !== BASE);
  expect(others.flatMap((locale) => faultsOf(base, messagesOf(locale)).map((fault) => `${locale}: ${fault}`))).toEqual([]);
  expect(faultsOf(base, base)).toEqual([]);
});

describe('these checks can fail', () => {
  const code = (text: string) => parse('entrypoints/x.ts', text);
  const some: Messages = {
    a_title: { message: 'Hello $1' },
    b_none: { message: 'None' },
    c_one_x: { message: 'x' },
    c_two_y: { message: 'y' },
  };

  test('on a key that nobody uses; a template uses all that it could give', () => {
    expect([...keysIn(code("say('a_title', name); say(`c_one_${x}`)"), Object.keys(some))]).toEqual(['a_title', 'c_one_x']);
    expect([...keysIn(code('say(`${a}_${b}`); say(`c_${one}_y`)'), Object.keys(some))]).toEqual(['c_two_y']);
  });

  test('on a key that is not there, and on words too many or too few', () => {
    const calls = code("say('gone'); say('a_title'); say('b_none', name); say('a_title', name); say('a_title', ...names)");
    expect(wrongCalls(calls, some)).toEqual([
      'gone is not there',
      'a_title has 1 places and is given 0',
      'b_none has 0 places and is given 1',
    ]);
  });

  test.each([
    "const said = 'Something went wrong here';",
    'const said = `You have ${n} left`;',
    "h('p', {}, 'gone');",
    "h('p', {}, `${n} left`);",
    "h('input', { placeholder: 'name' });",
    "h('button', { 'aria-label': 'close' });",
    "button('Close', 'plain', () => {});",
    "node.textContent = 'gone';",
    "node.append('gone');",
    "node.setAttribute('title', 'gone');",
  ])('on words in the code: %s', (text) => {
    expect(hardCoded(code(text))).toHaveLength(1);
  });

  test.each([
    "throw new Error('Something went wrong here');",
    "h('p', { class: 'quiet small' }, say('a_title', name));",
    'const css = `Main article { color: red; }`;',
    "node.setAttribute('class', 'quiet');",
    "import { a } from './Some file.ts';",
  ])('and not on %s', (text) => {
    expect(hardCoded(code(text))).toEqual([]);
  });

  test('on words in a page', () => {
    const page = '<title>Lollipop</title><main></main><script>const words = "none";</script>';
    expect(wordsInPage(page)).toEqual([]);
    expect(wordsInPage(`${page}<p>Hello</p><img alt="A sign">`)).toEqual(['Hello', 'A sign']);
  });

  test('on a translation with a key too few, too many, an empty text or another place', () => {
    const welsh: Messages = { a_title: { message: 'Helo' }, b_none: { message: ' ' }, c_one_x: { message: 'x' }, d: { message: 'd' } };
    expect(faultsOf(some, welsh)).toEqual([
      'c_two_y is missing',
      'd is in no other language',
      'a_title has no place where the other has $1',
      'b_none is empty',
    ]);
  });
});
