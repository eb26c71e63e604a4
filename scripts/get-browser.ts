/**
 * Makes sure that there is a browser to work with: `node scripts/get-browser.ts [--with-firefox]`. Says what it found; where there is none it
 * installs one on Debian and Ubuntu, asking first on a terminal, and elsewhere says how to get one and ends with status 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { findChromium, findFirefox } from './browsers.ts';

const HOW: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Install Google Chrome from https://www.google.com/chrome or run `brew install --cask chromium`.',
  win32: 'Install Google Chrome from https://www.google.com/chrome, or repair Microsoft Edge.',
  linux:
    'Install Chromium with your package manager (`dnf install chromium`, `pacman -S chromium`), or Google Chrome from https://www.google.com/chrome.',
};

if (findChromium() === undefined && !(await installed('chromium'))) {
  console.error(
    `\nNo Chrome, Chromium or Edge was found on this computer. ${HOW[process.platform] ?? ''}\nThen run this again. LOLLIPOP_BROWSER may hold the path of one that stands elsewhere.`,
  );
  process.exit(1);
}
if (process.argv.includes('--with-firefox') && findFirefox() === undefined && !(await installed('firefox-esr'))) {
  console.log('Firefox: none found, so what is tested in Firefox is not run here.');
}

/** Installs a Debian package if this is Debian or Ubuntu and we may; true if the browser is there afterwards. */
async function installed(name: 'chromium' | 'firefox-esr'): Promise<boolean> {
  if (!isDebian()) return false;
  const asRoot = process.getuid?.() === 0;
  const terminal = process.stdin.isTTY === true && process.env.CI === undefined;
  const commands = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', name],
  ].map((command) => (asRoot ? command : ['sudo', ...command]));
  const spoken = commands.map((command) => `  ${command.join(' ')}`).join('\n');
  if (!terminal && !asRoot) {
    console.error(`\nThere is no ${name} here. These commands would install it:\n${spoken}`);
    return false;
  }
  console.log(
    `\nThere is no ${name} here. ${terminal ? 'These commands would install it' : 'Installing it'} from this computer's own package sources:\n${spoken}\n`,
  );
  if (terminal && !(await agreed())) return false;
  for (const [command = '', ...args] of commands) {
    const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (status !== 0) return false;
  }
  return name === 'chromium' ? findChromium() !== undefined : findFirefox() !== undefined;
}

function isDebian(): boolean {
  return (
    existsSync('/etc/os-release') &&
    existsSync('/usr/bin/apt-get') &&
    /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

async function agreed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Run them now? [y/N] ');
  terminal.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
