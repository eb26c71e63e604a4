import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian's Chromium reads machine-wide policy. https://www.chromium.org/administrators/linux-quick-start/ */
const CHROMIUM = '/etc/chromium';

/** Set by `scripts/policy-test.ts` inside a mount namespace of its own, so that nothing here reaches the machine. */
export const MARK = 'LOLLIPOP_PRIVATE_POLICY';

export interface MachinePolicy {
  /** Puts a policy file in force, whole or not at all; `undefined` takes it away. */
  write(name: string, policy: unknown): void;
  /** Writes the file as it is, to see what a broken one does. */
  writeText(name: string, text: string): void;
  close(): void;
}

/** Lays a private folder over /etc/chromium. Throws outside the private namespace: a test must never set the machine's own policy. */
export function openMachinePolicy(): MachinePolicy {
  const { close } = layOver(CHROMIUM, 'policies/managed');
  const managed = join(CHROMIUM, 'policies/managed');
  mkdirSync(join(CHROMIUM, 'policies/recommended'), { recursive: true });
  const writeText = (name: string, text: string) => {
    const half = join(CHROMIUM, 'policies', '.half-written'); // outside the folder that is read, on the same mount
    writeFileSync(half, text);
    renameSync(half, join(managed, name));
  };
  return {
    writeText,
    write(name, policy) {
      if (policy === undefined) rmSync(join(managed, name), { force: true });
      else writeText(name, JSON.stringify(policy));
    },
    close,
  };
}

/**
 * Lays a copy of a folder of the machine over it, for this mount namespace alone, with a folder `inner` in it; one that did not exist is taken away
 * again in the end. Throws outside the private namespace.
 */
export function layOver(place: string, inner: string): { close(): void } {
  if (process.env[MARK] !== '1') throw new Error('Policy tests run by `npm run policy-test` only, in a mount namespace of their own.');
  const folder = mkdtempSync(join(tmpdir(), 'lollipop-policy-'));
  const existed = existsSync(place);
  if (existed) cpSync(place, folder, { recursive: true });
  mkdirSync(place, { recursive: true });
  mkdirSync(join(folder, inner), { recursive: true });
  execFileSync('mount', ['--bind', folder, place]);
  return {
    close() {
      execFileSync('umount', [place]);
      if (!existed) rmdirSync(place);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
