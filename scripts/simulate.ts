/** An invented trust as files: `npm run simulate -- --schools 413 --browsers 32000 --seed 1 --out DIR`. The same seed gives the same bytes. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { csvOf } from '../lib/counts/csv.ts';
import { exportJson } from '../lib/counts/export.ts';
import { simulateTrust } from './simulate/trust.ts';

const { values } = parseArgs({
  options: {
    schools: { type: 'string', default: '413' },
    browsers: { type: 'string', default: '32000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
const [schools, browsers, seed] = [values.schools, values.browsers, values.seed].map(Number) as [number, number, number];
if (!values.out || ![schools, browsers, seed].every(Number.isSafeInteger) || schools < 1 || browsers < schools) {
  console.error('Usage: npm run simulate -- --schools 413 --browsers 32000 --seed 1 --out DIR (no fewer browsers than schools)');
  process.exit(1);
}

const trust = simulateTrust({ schools, browsers, seed });
const folder = join(values.out, 'browsers');
await mkdir(folder, { recursive: true });
let written = 0;
let writing: Promise<void>[] = [];
for (const { periods } of trust.browsers()) {
  written += 1;
  writing.push(writeFile(join(folder, `${String(written).padStart(6, '0')}.json`), exportJson(periods)));
  if (writing.length === 200) {
    await Promise.all(writing);
    writing = [];
  }
}
await Promise.all(writing);
const groups = trust.groups.map(({ unit, role, people }) => ({ unit, role, 'head-count': people }));
await writeFile(join(values.out, 'groups.csv'), csvOf(['unit', 'role', 'head-count'], groups));
await writeFile(join(values.out, 'truth.json'), `${JSON.stringify(trust.truth, undefined, 2)}\n`);
console.log(`${written} files of ${schools} schools, groups.csv and truth.json in ${values.out}`);
