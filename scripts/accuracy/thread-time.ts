/**
 * Milliseconds of the processor that this thread has used, by which differences are timed: on a shared machine the clock on the wall measures the
 * others too. For stretches of a second or more, since some kernels count in ticks. What V8 does beside it on threads of its own (part of compiling and of collecting garbage) is not in it.
 */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
