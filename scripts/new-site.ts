import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * `npm run new:site -- <id> <host>`, for example `acme-chat chat.acme.example`: writes `lib/sites/<id>.ts` with its test to fill in and
 * adds it to the index. `npm run generate` then writes the gate's list of addresses, and the test says what is still missing.
 */
const [id = '', host = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || !/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host)) {
  console.error('Usage: npm run new:site -- <id-in-words> <host name, such as chat.acme.example>');
  process.exit(2);
}

const root = new URL('../', import.meta.url);
const siteFile = new URL(`lib/sites/${id}.ts`, root);
const testFile = new URL(`lib/sites/${id}.test.ts`, root);
const indexFile = new URL('lib/sites/index.ts', root);
if (existsSync(siteFile)) {
  console.error(`There is already a file lib/sites/${id}.ts.`);
  process.exit(1);
}

const variable = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const site = `import { newestTurn } from './body/turns.ts';
import { generic } from './generic.ts';
import type { SiteAdapter } from './types.ts';

/** What is peculiar about this site: its editor, when text and files leave it, what could go wrong. */
export const ${variable}: SiteAdapter = {
  id: '${id}',
  grade: 'U',
  evidence: 'nothing but the host',
  editor: 'unknown',
  hosts: ['${host}'],
  composer: generic.composer,
  send: generic.send,
  file: ['input[type="file"]'],
  reply: generic.reply,
  endpoints: [{ kind: 'send', host: '${host}', path: '/api/chat', text: newestTurn }],
};
`;

const test = `import { json, provesAdapter, turns, UUID } from '../../tests/sites/proves.ts';
import { ${variable} } from './${id}.ts';

const WORDS = 'Write a haiku about rain';

provesAdapter(${variable}, [
  {
    what: 'the newest turn',
    address: 'https://${host}/api/chat',
    says: WORDS,
    body: json({ id: UUID, messages: turns(WORDS) }),
  },
]);
`;

const statement = `import { ${variable} } from './${id}.ts';`;
const lines = readFileSync(indexFile, 'utf8').split('\n');
const fileOf = (line: string) => /^import .*'(\.\/[^']+)';$/.exec(line)?.[1];
const nextImport = lines.findIndex((line) => (fileOf(line) ?? '') > `./${id}.ts`);
const lastImport = lines.findLastIndex((line) => fileOf(line) !== undefined);
lines.splice(nextImport < 0 ? lastImport + 1 : nextImport, 0, statement);
const start = lines.findIndex((line) => line.startsWith('export const sites'));
const end = lines.indexOf('];', start);
const nextSite = lines.findIndex((line, at) => at > start && at < end && line.trim() > `${variable},`);
lines.splice(nextSite < 0 ? end : nextSite, 0, `  ${variable},`);

writeFileSync(siteFile, site);
writeFileSync(testFile, test);
writeFileSync(indexFile, lines.join('\n'));
console.log(`Written lib/sites/${id}.ts, its test and its line in lib/sites/index.ts.
Fill them in, with the grade and source of what you know; then: npm run generate && npx vitest run lib/sites/${id}.test.ts
The tool's card, policy-rules/tools/${id}.json, or its line in policy-rules/hosts.json says what the trust thinks of it.`);
