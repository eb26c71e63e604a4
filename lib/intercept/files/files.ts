import type { HandedFile } from '../channel.ts';
import type { Moment } from '../moment.ts';

/** Which files the person let go. Nothing in a file is read here: until a reader has looked, every file is "not checked". */
export interface Files {
  /** Asks about files in the person's hands; resolves with whether they go. Whole folders never do. */
  ask(files: readonly HandedFile[], folder?: boolean): Promise<boolean>;
  /** An upload stopped on its way: asks too, so that the next try goes or does not. */
  stopped(files: readonly HandedFile[]): void;
  /** This very file was let go before: it is not asked about twice. */
  isKnown(file: HandedFile): boolean;
  /**
   * By name, or because no more is sent than was let go: pages rename files, send them in pieces and make pictures smaller, and the bytes
   * that leave cannot be compared with those that were chosen.
   */
  isLetGo(file: HandedFile): boolean;
}

export function createFiles(moment: Pick<Moment, 'stoppedFiles'>): Files {
  const letGo: HandedFile[] = [];

  async function ask(files: readonly HandedFile[], folder = false): Promise<boolean> {
    const names = files.map(({ name }) => name).filter((name) => name !== '');
    const goes = await moment.stoppedFiles(names, folder);
    if (goes) letGo.push(...files.map(({ name, size }) => ({ name, size })));
    return goes;
  }
  return {
    ask,
    stopped: (files) => void ask(files),
    isKnown: ({ name, size }) => letGo.some((known) => known.name === name && known.size === size),
    isLetGo: ({ name, size }) => letGo.some((known) => (name !== '' && known.name === name) || size <= known.size),
  };
}
