import { cpus, totalmem } from 'node:os';

/** The machine in one sentence; no name of it. */
export const machine = (): string =>
  `${cpus()[0]?.model.trim() || 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}.`;
