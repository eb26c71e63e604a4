import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
  if (process.env[MARK] !== '1') throw new Error('Policy tests run by `npm run policy-test` only, in a mount namespace of their own.');
  const folder = mkdtempSync(join(tmpdir(), 'lollipop-policy-'));
  if (existsSync(CHROMIUM)) cpSync(CHROMIUM, folder, { recursive: true });
  mkdirSync(CHROMIUM, { recursive: true });
  mkdirSync(join(folder, 'policies/managed'), { recursive: true });
  execFileSync('mount', ['--bind', folder, CHROMIUM]);
  const managed = join(CHROMIUM, 'policies/managed');
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
    close() {
      execFileSync('umount', [CHROMIUM]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
