import { until as untilAnswered, whenTrue } from '../e2e/harness/wait.ts';

/** Asks until it is so; throws, saying what never came. The browser re-reads its policy files 5 seconds after a change. */
export async function until(what: string, isSo: () => Promise<boolean>, patience = 60_000): Promise<void> {
  await untilAnswered(`never: ${what}`, async () => whenTrue(await isSo()), patience, 250);
}

/** Managed values for one extension, as a policy file holds them. */
export const valuesFor = (id: string, values: object) => ({ '3rdparty': { extensions: { [id]: values } } });
