/**
 * Types of the policy, for every part that reads one. The shapes themselves are in `schema.ts`, which is zod and stays out of the guard;
 * this file is types only, so importing it costs nothing at run time.
 */
import type { Action, DataClass, Duty, ToolStatus } from './enums.ts';

export type {
  CategoryWords,
  Cell,
  Classes,
  ClassRule,
  Clause,
  ClauseInForce,
  Guidance,
  ManagedValues,
  Matrix,
  MatrixRow,
  Pack,
  PolicyRecord,
  ToolCard,
  ToolInForce,
  Trigger,
} from './schema.ts';

/** The tool under the cursor, as `toolFor` describes it. A host without a card has the id `other`. */
export interface ToolMatch {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly status: ToolStatus;
  readonly trainsOnInput: 'yes' | 'no' | 'unknown' | 'opted_out';
  readonly testedForSimpleMarking: boolean;
  readonly strictlyNecessary: boolean;
  readonly note: string | null;
}

/** What `decide` says about one text in one place. Holds no text, only positions in `scan.findings`. */
export interface Decision {
  readonly action: Action;
  readonly dataClass: DataClass;
  readonly duties: readonly Duty[];
  /** Ids of the clauses that apply, the most specific first. */
  readonly clauses: readonly string[];
  /** Indexes into `scan.findings` of those that made the class or a duty, ascending. */
  readonly findings: readonly number[];
}
