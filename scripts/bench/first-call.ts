import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { mixedTexts } from './texts.ts';

/** Milliseconds in a process that has done nothing else; each the quickest of several. */
export interface FirstCall {
  /** Reading and running the script. */
  readonly load: number;
  readonly first: number;
  readonly second: number;
  readonly tenth: number;
}

const RUNS = 9;

/** Loads one script, then reads ten texts; prints its times. */
const CHILD = `
const { readFileSync } = require('node:fs');
const texts = JSON.parse(readFileSync(process.argv[3], 'utf8'));
const began = performance.now();
const { read } = require(process.argv[2]);
const load = performance.now() - began;
const times = texts.map((text) => { const from = performance.now(); read(text); return performance.now() - from; });
console.log(JSON.stringify({ load, first: times[0], second: times[1], tenth: times[9] }));
`;

/** What the first verdict of a new tab costs, as near as a process comes to a tab: ours, and compromise in the same way. */
export async function firstCalls(project: string): Promise<{ ours: FirstCall; compromise: FirstCall }> {
  const folder = mkdtempSync(join(tmpdir(), 'lollipop-bench-'));
  try {
    writeFileSync(join(folder, 'child.cjs'), CHILD);
    writeFileSync(join(folder, 'texts.json'), JSON.stringify(mixedTexts(2_000, 10)));
    const sources = {
      ours: `import { scan } from './lib/detect/engine.ts'; export const read = scan;`,
      compromise: `import nlp from 'compromise'; export const read = (text) => nlp(text).people().json();`,
    };
    for (const [name, contents] of Object.entries(sources)) {
      await build({
        stdin: { contents, resolveDir: project, loader: 'ts' },
        bundle: true,
        minify: true,
        platform: 'neutral',
        mainFields: ['module', 'main'],
        format: 'cjs',
        outfile: join(folder, `${name}.cjs`),
        logLevel: 'error',
      });
    }
    return { ours: measured(folder, 'ours.cjs'), compromise: measured(folder, 'compromise.cjs') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measured(folder: string, script: string): FirstCall {
  const runs = Array.from({ length: RUNS }, () => {
    const { stdout, status, stderr } = spawnSync(process.execPath, ['child.cjs', `./${script}`, 'texts.json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the first call could not be measured: ${stderr}`);
    return JSON.parse(stdout) as FirstCall;
  });
  const of = (key: keyof FirstCall) => Math.min(...runs.map((run) => run[key]));
  return { load: of('load'), first: of('first'), second: of('second'), tenth: of('tenth') };
}
