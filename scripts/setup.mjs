/**
 * The first step of `npm start`, `npm test` and `npm run build`: plain JavaScript for any Node from 20 on, with nothing installed yet.
 *
 *   node scripts/setup.mjs [--no-browser | --with-firefox] SCRIPT.ts [ARGUMENTS]
 *
 * Installs the pinned dependencies if they are not there, looks for a browser, then runs the script with the newer Node that came with them.
 * Needs no network once that is done.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(project);

/** Runs TypeScript without a switch: https://nodejs.org/docs/latest-v22.x/api/typescript.html */
const STRIPS_TYPES = [22, 18];

const options = process.argv.slice(2).filter((argument, i, all) => argument.startsWith('--') && !all.slice(0, i).some(isScript));
const rest = process.argv.slice(2 + options.length);

needNode(
  process.versions.node,
  [20, 0],
  `Lollipop needs Node 20 or newer; this is ${process.versions.node}. Get one from https://nodejs.org`,
);
if (!isInstalled()) install();
const node = newerNode();
if (!options.includes('--no-browser')) step(node, ['scripts/get-browser.ts', ...options]);
if (rest.length > 0) step(node, rest);

/** True if node_modules holds every package at the version the lock file pins. npm writes its own list there when it has finished, and only then. */
function isInstalled() {
  try {
    const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    const present = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
    return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || present[path]?.version === version);
  } catch {
    return false;
  }
}

function install() {
  console.log('Installing the pinned dependencies (npm ci). This needs the network, once.\n');
  // The npm that runs this, if one does; else the one in the PATH, which on Windows is a script that only a shell can run.
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, 'ci'], { stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  fail('The dependencies could not be installed; npm says why above. Without a network this works only if they were installed before.');
}

function newerNode() {
  const bundled = join(project, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(bundled) && spawnSync(bundled, ['--version']).status === 0) return bundled;
  needNode(
    process.versions.node,
    STRIPS_TYPES,
    `The newer Node that comes with the dependencies does not run here, and this one (${process.versions.node}) is too old. Node ${STRIPS_TYPES.join('.')} or newer, from https://nodejs.org, will do.`,
  );
  return process.execPath;
}

/** Runs a script to its end with the newer Node first in its PATH, and ends with its status if that is not 0. */
function step(node, [script, ...args]) {
  const folders = [dirname(node), join(project, 'node_modules', '.bin'), process.env.PATH ?? ''];
  const env = { ...process.env, PATH: folders.join(delimiter), NODE_NO_WARNINGS: '1' };
  process.on('SIGINT', () => {}); // Ctrl+C reaches the script too; it decides how to end
  const { status } = spawnSync(node, [script, ...args], { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

function isScript(argument) {
  return !argument.startsWith('--');
}

function needNode(version, [major, minor], sentence) {
  const [haveMajor, haveMinor] = version.split('.').map(Number);
  if (haveMajor < major || (haveMajor === major && haveMinor < minor)) fail(sentence);
}

function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
