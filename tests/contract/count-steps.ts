/**
 * Counts what code does instead of how long it takes: the same number on every machine, however busy. While `work` runs, the built-in methods by which
 * texts are read report how much they look at: a search the characters it passes, a walk over a list the items it meets, a look-up one.
 * What is not seen is plain arithmetic between them, and backtracking inside one pattern, which tests/repo/patterns.test.ts proves absent.
 */
export function countSteps(work: () => void): number {
  let steps = 0;
  const step = () => {
    steps += 1;
  };
  const undo: (() => void)[] = [];
  const watch = (owner: object, names: readonly string[], cost: Cost) => {
    for (const name of names) {
      const native = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
      // Not an arrow: the method is called on something.
      const watched = function (this: never, ...args: unknown[]): unknown {
        const { given, price } = cost(this, args, step);
        const result = Reflect.apply(native, this, given ?? args);
        steps += price(result);
        return result;
      };
      Object.defineProperty(owner, name, { value: watched, configurable: true, writable: true });
      undo.push(() => Object.defineProperty(owner, name, { value: native, configurable: true, writable: true }));
    }
  };
  watch(RegExp.prototype, ['exec'], search);
  watch(String.prototype, LOOKS_ALONG, passing);
  watch(String.prototype, MAKES_TEXT, making);
  for (const owner of [Map.prototype, Set.prototype])
    watch(
      owner,
      ['get', 'has', 'set', 'add'].filter((name) => name in owner),
      one,
    );
  watch(Array.prototype, WALKS, calling);
  watch(Array.prototype, ['includes', 'indexOf', 'lastIndexOf', 'slice', 'concat', 'join', 'toSorted', 'sort'], whole);
  watch(Object.getPrototypeOf([][Symbol.iterator]()), ['next'], one);
  try {
    work();
    return steps; // taken here: putting things back walks a list too
  } finally {
    for (const restore of undo) restore();
  }
}

interface Watched {
  readonly given?: unknown[];
  readonly price: (result: unknown) => number;
}
type Cost = (self: never, args: readonly unknown[], step: () => void) => Watched;

const LOOKS_ALONG = ['indexOf', 'includes', 'lastIndexOf'];
const MAKES_TEXT = ['slice', 'substring', 'toLowerCase', 'toUpperCase', 'normalize', 'split', 'trim'];
const WALKS = ['filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'findLastIndex', 'map', 'flatMap', 'forEach', 'reduce'];

const one: Cost = () => ({ price: () => 1 });

/** From where the search began to the end of the match, or of the text. */
const search: Cost = (self: RegExp, args) => {
  const text = String(args[0]);
  const from = self.global || self.sticky ? self.lastIndex : 0;
  return {
    price(result) {
      const match = result as RegExpExecArray | null;
      if (match) return match.index + match[0].length - from + 1;
      return self.sticky ? 1 : Math.max(1, text.length - from);
    },
  };
};

const passing: Cost = (self: string, args) => ({
  price(result) {
    const start = typeof args[1] === 'number' ? args[1] : 0;
    return typeof result === 'number' && result >= 0 ? Math.abs(result - start) + 1 : Math.max(1, String(self).length - start);
  },
});

const making: Cost = () => ({ price: (result) => (typeof result === 'string' ? 1 : (result as unknown[]).length) });

/** As many as the callback is called for. */
const calling: Cost = (_self, args, step) => {
  const callback = args[0];
  if (typeof callback !== 'function') return { price: () => 1 };
  const counted = function (this: unknown, ...items: unknown[]): unknown {
    step();
    return Reflect.apply(callback, this, items);
  };
  return { given: args.length > 1 ? [counted, args[1]] : [counted], price: () => 1 };
};

const whole: Cost = (self: readonly unknown[]) => ({ price: () => self.length + 1 });
