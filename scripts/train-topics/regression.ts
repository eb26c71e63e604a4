/** One line to learn from: the features that are there, and the answer. */
export interface Line {
  readonly features: ReadonlySet<number>;
  readonly label: number;
}

export interface Trained {
  readonly bias: number;
  readonly weights: Map<number, number>;
}

export interface Settings {
  readonly epochs: number;
  readonly ridge: number;
  /** Features seen less often are left out. */
  readonly rarest: number;
  /** How many features are kept. */
  readonly keep: number;
}

const RATE = 0.3;

/** Logistic regression with AdaGrad (Duchi et al. 2011). The same lines give the same weights. */
export function train(lines: readonly Line[], { epochs, ridge, rarest }: Settings, allowed?: ReadonlySet<number>): Trained {
  const counts = new Map<number, number>();
  for (const { features } of lines) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([name, count]) => count >= rarest && (!allowed || allowed.has(name))).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = lines.map(({ features, label }) => ({
    places: Int32Array.from([...features].flatMap((feature) => index.get(feature) ?? [])),
    label,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { places, label } of shuffled(rows, epoch)) {
      const scale = 1 / Math.sqrt(places.length + 1);
      let sum = bias;
      for (const place of places) sum += (weights[place] ?? 0) * scale;
      const error = 1 / (1 + Math.exp(-sum)) - label;
      biasSquares += error * error;
      bias -= (0.1 * error) / Math.sqrt(biasSquares);
      for (const place of places) {
        const slope = error * scale + ridge * (weights[place] ?? 0);
        squares[place] = (squares[place] ?? 0) + slope * slope;
        weights[place] = (weights[place] ?? 0) - (RATE * slope) / Math.sqrt(squares[place] ?? 1);
      }
    }
  }
  return { bias, weights: new Map(names.map((name, i) => [name, weights[i] ?? 0])) };
}

/** Keeps the features that move most verdicts: weight times the root of how often they occur. */
export function trainPruned(lines: readonly Line[], settings: Settings): Trained {
  const counts = new Map<number, number>();
  for (const { features } of lines) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const { weights } = train(lines, settings);
  const best = [...weights].sort(
    (a, b) => Math.abs(b[1]) * Math.sqrt(counts.get(b[0]) ?? 0) - Math.abs(a[1]) * Math.sqrt(counts.get(a[0]) ?? 0),
  );
  return train(lines, settings, new Set(best.slice(0, settings.keep).map(([name]) => name)));
}

function* shuffled<T>(rows: readonly T[], epoch: number): Iterable<T> {
  let seed = epoch + 1;
  const order = [...rows];
  for (let i = order.length - 1; i > 0; i -= 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const j = seed % (i + 1);
    const held = order[i] as T;
    order[i] = order[j] as T;
    order[j] = held;
  }
  yield* order;
}
