import loadHighs from 'highs';

export type Range = readonly [least: number, most: number];
export type Bounds = ReadonlyMap<string, Range>;

/** A linear programme: rows `low <= sum of variables <= high`, and bounds of single variables; what has no bounds is 0 or more. */
export interface Programme {
  readonly rows: readonly Row[];
  readonly bounds: Bounds;
}

export interface Row {
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
  readonly low: number;
  readonly high: number;
}

export interface Solver {
  /**
   * The least and the most that a variable, or the difference of two, can be. `known` are tighter bounds for this question alone. `undefined` if nothing fits.
   * Solved by HiGHS (https://highs.dev), which keeps the programme and starts from its last answer.
   */
  range(of: string, question?: { readonly minus?: string; readonly known?: Bounds }): Range | undefined;
  end(): void;
}

export async function createSolver(programme: Programme): Promise<Solver> {
  const highs = await loadHighs();
  const { modelStatus, objectiveSense } = highs.constants;
  const model = highs.createModel({ format: 'lp', data: lpFormat(programme) });
  model.options.set('output_flag', false);
  const column = (name: string) => model.getColByName(name);
  const setBounds = (names: Iterable<string>, bounds: Bounds) => {
    for (const name of names) model.changeColBounds(column(name), ...(bounds.get(name) ?? OPEN));
  };
  const best = (sense: (typeof objectiveSense)['minimize']): number | undefined => {
    model.changeObjectiveSense(sense);
    model.run();
    const status = model.getModelStatus();
    if (status === modelStatus.optimal) return model.getObjectiveValue();
    if (status === modelStatus.infeasible) return undefined;
    return sense === objectiveSense.minimize ? -Infinity : Infinity;
  };
  return {
    range(of, { minus, known = new Map() } = {}) {
      setBounds(known.keys(), known);
      model.changeColCost(column(of), 1);
      if (minus) model.changeColCost(column(minus), -1);
      const [least, most] = [best(objectiveSense.minimize), best(objectiveSense.maximize)];
      for (const name of minus ? [of, minus] : [of]) model.changeColCost(column(name), 0);
      setBounds(known.keys(), programme.bounds);
      return least === undefined || most === undefined ? undefined : [least, most];
    },
    end: () => model.dispose(),
  };
}

const OPEN: Range = [0, Infinity];

/** The text format that most solvers read; a line a variable keeps lines short. */
function lpFormat({ rows, bounds }: Programme): string {
  const constraints = rows.flatMap(({ plus, minus = [], low, high }, index) => {
    const sum = [...plus.map((name) => `+ ${name}`), ...minus.map((name) => `- ${name}`)].join('\n ');
    if (low === high) return [` e${index}: ${sum} = ${low}`];
    return [` l${index}: ${sum} >= ${low}`, ...(high === Infinity ? [] : [` h${index}: ${sum} <= ${high}`])];
  });
  const limits = [...bounds].map(([name, [low, high]]) => ` ${low} <= ${name} <= ${high}`);
  const names = [...new Set([...rows.flatMap(({ plus, minus = [] }) => [...plus, ...minus]), ...bounds.keys()])];
  return [
    'Minimize',
    ` obj: ${names.map((name) => `+ 0 ${name}`).join('\n ')}`,
    'Subject To',
    ...constraints,
    'Bounds',
    ...limits,
    'End',
    '',
  ].join('\n');
}
