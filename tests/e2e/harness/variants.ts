import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION } from './practice.ts';

export const GUARD = 'content-scripts/guard.js';
export const GATE = 'content-scripts/gate.js';
export const WORKER = 'background.js';

export interface Variant {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A copy of the built extension, or of another build, in a temporary folder, with the named files rewritten, or `missing`. The build itself is not touched. */
export async function variantOf(
  changes: Readonly<Record<string, ((source: string) => string) | 'missing'>>,
  build: string = BUILT_EXTENSION,
): Promise<Variant> {
  const folder = await mkdtemp(join(tmpdir(), 'lollipop-variant-'));
  await cp(build, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    if (change === 'missing') await rm(path);
    else {
      const encoding = file.endsWith('.wasm') ? 'latin1' : 'utf8'; // a character for a byte
      await writeFile(path, change(await readFile(path, encoding)), encoding);
    }
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The script of the thread that holds the model, whose name changes with each build. */
export const threadOfModel = (): Promise<string> => asset(/^worker-.*\.js$/);

/** And what the model runs by. */
export const runtimeOfModel = (): Promise<string> => asset(/\.wasm$/);

async function asset(named: RegExp): Promise<string> {
  const name = (await readdir(join(BUILT_EXTENSION, 'assets'))).find((file) => named.test(file));
  if (!name) throw new Error(`The build has no file like ${named}.`);
  return `assets/${name}`;
}

/** A script that is there and does nothing. */
export const emptied = (): string => ';';

const RULES = /rules:\[\{id:[`'"]credential[`'"]/;

/** Every script of the build that holds the class rules: the guard, and parts that the worker shares with pages of ours, whose names change. */
export async function scriptsWithRules(): Promise<string[]> {
  const files = await readdir(BUILT_EXTENSION, { recursive: true });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const hold = await Promise.all(scripts.map(async (file) => RULES.test(await readFile(join(BUILT_EXTENSION, file), 'utf8'))));
  return scripts.filter((_, place) => hold[place]);
}

/**
 * Takes the class rules out of a script's compiled-in policy, so that nothing found makes a text anything but `none`. Throws when the
 * script holds no rules in the form looked for: a mutation that changes nothing would prove nothing.
 */
export function withoutRules(source: string): string {
  const start = source.search(RULES);
  if (start < 0) throw new Error('The compiled-in class rules were not found in the built script.');
  const end = source.indexOf(']', closingOf(source, start + 'rules:'.length));
  return `${source.slice(0, start)}rules:[${source.slice(end)}`;
}

/** Index of the bracket that closes the one at `open`. */
function closingOf(source: string, open: number): number {
  let depth = 0;
  for (let i = open; i < source.length; i += 1) {
    if (source[i] === '[') depth += 1;
    if (source[i] === ']') depth -= 1;
    if (depth === 0) return i;
  }
  throw new Error('unbalanced brackets');
}
