import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * A browser on this computer. Chrome and Edge as sold (`branded`) ignore `--load-extension` since version 137, so the extension has to be
 * handed to them over the debugging pipe: https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
 */
export interface Browser {
  readonly name: 'Chromium' | 'Google Chrome' | 'Microsoft Edge' | 'Firefox';
  readonly path: string;
  readonly branded: boolean;
}

interface Place {
  readonly name: Browser['name'];
  /** Names to look for in PATH (Linux, macOS). */
  readonly commands: readonly string[];
  /** Below /Applications or the person's own Applications folder. */
  readonly mac: string;
  /** Below the Program Files folders or the person's own programs. */
  readonly windows: string;
}

/** In order of preference: Chromium loads an extension from the start, which is the nearest to an installed one. */
const CHROMIUM_LIKE: readonly Place[] = [
  {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
];

const FIREFOX: Place = {
  name: 'Firefox',
  commands: ['firefox-esr', 'firefox'],
  mac: 'Firefox.app/Contents/MacOS/firefox',
  windows: 'Mozilla Firefox\\firefox.exe',
};

/** The browser to test in, or undefined. LOLLIPOP_BROWSER (a path) chooses another one. */
export function findChromium(): Browser | undefined {
  const chosen = process.env.LOLLIPOP_BROWSER;
  if (chosen !== undefined && chosen !== '') return { name: nameOf(chosen), path: chosen, branded: nameOf(chosen) !== 'Chromium' };
  return CHROMIUM_LIKE.map(find).find((browser) => browser !== undefined);
}

/** Firefox, or undefined. LOLLIPOP_FIREFOX (a path) chooses another one. */
export function findFirefox(): Browser | undefined {
  const chosen = process.env.LOLLIPOP_FIREFOX;
  if (chosen !== undefined && chosen !== '') return { name: 'Firefox', path: chosen, branded: false };
  return find(FIREFOX);
}

function nameOf(path: string): Browser['name'] {
  if (/edge/i.test(path)) return 'Microsoft Edge';
  return /google|chrome(?!-for-testing|\W*for testing)/i.test(path) && !/chromium/i.test(path) ? 'Google Chrome' : 'Chromium';
}

function find(place: Place): Browser | undefined {
  const path = candidates(place).find((candidate) => existsSync(candidate));
  if (path === undefined) return undefined;
  return { name: place.name, path, branded: place.name === 'Google Chrome' || place.name === 'Microsoft Edge' };
}

function candidates(place: Place): string[] {
  if (process.platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, place.mac));
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    return folders.filter((folder) => folder !== '').map((folder) => join(folder, place.windows));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return place.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}
