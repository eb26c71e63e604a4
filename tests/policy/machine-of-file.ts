import { afterAll, beforeAll } from 'vitest';
import { type MachinePolicy, openMachinePolicy } from './machine-policy.ts';

/** The machine's policy for all tests of a file, and no longer. To be called before the file's browser is, so that it is put up first and taken away last. */
export function machineOfFile(): MachinePolicy {
  let machine: MachinePolicy | undefined;
  const opened = (): MachinePolicy => {
    if (!machine) throw new Error('The policy is put up before the first test, not while the file is read.');
    return machine;
  };
  beforeAll(() => {
    machine = openMachinePolicy();
  });
  const close = () => machine?.close();
  afterAll(close);
  return { write: (name, policy) => opened().write(name, policy), writeText: (name, text) => opened().writeText(name, text), close };
}
