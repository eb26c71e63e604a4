/**
 * `npm run deploy-kit -- policy.json --out DIR [--install install.json]`: the files that put Lollipop and its policy on every platform. The kit is whole or it is
 * not made: what is wrong is said in one sentence a key, with status 1, and nothing is written.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { kitFiles, kitWarnings, readPlan } from '../lib/deploy/index.ts';
import { writeKit } from './deploy-kit/write.ts';
import { runCommand } from './run-command.ts';

/** Where `npm run package` says what it made. */
const PACKAGED = 'artifacts/package/install.json';

await runCommand(main);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, install: { type: 'string' } },
  });
  const [policyPath] = positionals;
  if (policyPath === undefined || values.out === undefined || positionals.length > 1) {
    throw new Error('Say which policy and where to: npm run deploy-kit -- policy.json --out DIR');
  }
  const installPath = values.install ?? (existsSync(PACKAGED) ? PACKAGED : undefined);
  const { plan, problems } = readPlan(await readJson(policyPath), installPath === undefined ? undefined : await readJson(installPath));
  if (!plan) throw new Error(problems.map(({ reason }) => reason).join('\n'));
  const files = kitFiles(plan);
  await writeKit(values.out, files);
  for (const warning of kitWarnings(plan)) console.warn(`Note: ${warning}`);
  console.log(`Written: ${files.length} files in ${values.out}. Begin with its README.md.`);
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`“${path}” cannot be read; check the name.`);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`“${path}” is not JSON${placeOf(error, text)}.`);
  }
}

/** The line at which the reading ended, where Node tells it. The text itself is not repeated. */
function placeOf(error: unknown, text: string): string {
  const position = /at position (\d+)/.exec(String(error))?.[1];
  return position === undefined ? '' : `: line ${text.slice(0, Number(position)).split('\n').length} is wrong`;
}
