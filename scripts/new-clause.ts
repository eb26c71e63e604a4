import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * `node scripts/new-clause.ts <id> <section>`, for example `exam-season 7`: writes `policy-rules/clauses/<id>.json` to fill in and adds it
 * to the index. `npx vitest run tests/repo/policy-rules.test.ts` then says what is still missing.
 */
const [id = '', section = ''] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*$/.test(id) || !/^\d(\.\d)?$/.test(section)) {
  console.error('Usage: node scripts/new-clause.ts <id-in-words> <section of the policy, such as 6 or 6.1>');
  process.exit(2);
}

const root = new URL('../', import.meta.url);
const clauseFile = new URL(`policy-rules/clauses/${id}.json`, root);
const indexFile = new URL('lib/policy/rules/clauses.ts', root);
if (existsSync(clauseFile)) {
  console.error(`There is already a clause ${id}.`);
  process.exit(1);
}

const clause = {
  id,
  section,
  covers: [],
  title: '',
  reason: '',
  reasonPupil: '',
  trigger: null,
  appliesTo: [],
  linkLabel: `Section ${section} of the AI policy`,
  rank: 5,
  support: '',
};

const variable = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const statement = `import ${variable} from '../../../policy-rules/clauses/${id}.json' with { type: 'json' };`;
const lines = readFileSync(indexFile, 'utf8').split('\n');
const after = lines.findLastIndex(
  (line) => line.includes('/policy-rules/clauses/') && line.split("'")[1]?.localeCompare(statement.split("'")[1] ?? '') === -1,
);
lines.splice(after + 1, 0, statement);
lines.splice(lines.indexOf('] as unknown as readonly Clause[];'), 0, `  ${variable},`);

writeFileSync(clauseFile, `${JSON.stringify(clause, null, 2)}\n`);
writeFileSync(indexFile, lines.join('\n'));
console.log(`Written policy-rules/clauses/${id}.json and its line in lib/policy/rules/clauses.ts. Fill it in, then run the tests.`);
