/** States that one can go back and forth between. */
export interface History<State> {
  readonly past: readonly State[];
  readonly now: State;
  readonly future: readonly State[];
  /** What the newest step changed; typing on in the same field is the same step. */
  readonly field?: string | undefined;
}

/** More steps than anybody goes back; each holds a policy, which is small. */
const MOST_STEPS = 200;

export const begin = <State>(now: State): History<State> => ({ past: [], now, future: [] });

/** A new state. The same `field` as in the step before joins the two; a step without one stands by itself. */
export function step<State>({ past, now, field: before }: History<State>, next: State, field?: string): History<State> {
  if (field !== undefined && field === before) return { past, now: next, future: [], field };
  return { past: [...past, now].slice(-MOST_STEPS), now: next, future: [], field };
}

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  return before === undefined ? history : { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.now], now: next, future };
}
