/*
 * Waiting for what comes. Nothing here waits for time: a pause that is long enough on one machine is too short on another.
 */

/** Milliseconds for what is sure to come, on however busy a machine: only what fails waits so long. */
export const PATIENCE = 30_000;

const BETWEEN = 40;

/** Asks again, `between` milliseconds after the last time, until there is an answer; undefined after `patience` milliseconds without one. */
export async function soon<T>(
  ask: () => Promise<T | undefined> | T | undefined,
  patience = PATIENCE,
  between = BETWEEN,
): Promise<T | undefined> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, between));
  }
}

/** The same for what has to come: throws, with `complaint`, when it does not. */
export async function until<T>(
  complaint: string | (() => string),
  ask: () => Promise<T | undefined> | T | undefined,
  patience = PATIENCE,
  between = BETWEEN,
): Promise<T> {
  const answer = await soon(ask, patience, between);
  if (answer !== undefined) return answer;
  throw new Error(`${typeof complaint === 'string' ? complaint : complaint()} (after ${patience} ms)`);
}

/** For a condition: an answer when it is so. */
export const whenTrue = (is: boolean): true | undefined => (is ? true : undefined);
