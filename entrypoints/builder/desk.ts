import type { ManagedKey } from '../../lib/policy/managed.ts';
import { buildPolicy } from '../../lib/policy/record.ts';
import type { ManagedValues, PolicyRecord } from '../../lib/policy/types.ts';
import { type Problem, readManaged } from '../../lib/policy/validate.ts';
import type { Say } from '../../lib/ui/words.ts';
import { emptyDocument, type PolicyDocument } from './document.ts';
import { begin, type History, redo, step, undo } from './history.ts';

/** The policy being made, and everything that is read off it. One to a page. */
export interface Desk {
  readonly say: Say;
  readonly now: Date;
  readonly history: History<PolicyDocument>;
  readonly document: PolicyDocument;
  /** The values that are right, and the policy they make. */
  readonly values: ManagedValues;
  readonly policy: PolicyRecord;
  readonly problems: readonly Problem[];
  /** Changed since it was last saved or opened. */
  readonly unsaved: boolean;
  /** While somebody types: what is on the page stays as it is. */
  type(key: ManagedKey, value: unknown): void;
  /** A choice: the page is drawn anew. `undefined` and empty lists take a setting away. */
  set(values: { readonly [key in ManagedKey]?: unknown }): void;
  install(install: PolicyDocument['install'], drawn?: boolean): void;
  open(document: PolicyDocument): void;
  saved(): void;
  undo(): void;
  redo(): void;
}

interface Listener {
  /** Facts have changed, the controls have not. */
  readonly onType: () => void;
  readonly onChange: () => void;
}

export function createDesk(say: Say, now: Date, { onType, onChange }: Listener): Desk {
  let history = begin(emptyDocument);
  let saved = history.now;
  let reading = readManaged({});
  let policy = buildPolicy({}, now);
  const take = (next: History<PolicyDocument>, drawn: boolean) => {
    history = next;
    reading = readManaged(history.now.values);
    policy = buildPolicy(reading.values, now);
    if (drawn) onChange();
    else onType();
  };
  const withValues = (changed: Readonly<Record<string, unknown>>): PolicyDocument => ({
    ...history.now,
    values: Object.fromEntries(Object.entries({ ...history.now.values, ...changed }).filter(([, value]) => !isBlank(value))),
  });
  return {
    say,
    now,
    get history() {
      return history;
    },
    get document() {
      return history.now;
    },
    get values() {
      return reading.values;
    },
    get policy() {
      return policy;
    },
    get problems() {
      return reading.problems;
    },
    get unsaved() {
      return history.now !== saved;
    },
    type: (key, value) => take(step(history, withValues({ [key]: value }), key), false),
    set: (values) => take(step(history, withValues(values)), true),
    install: (install, drawn = true) => take(step(history, { ...history.now, install }, drawn ? undefined : 'install'), drawn),
    open(document) {
      saved = document;
      take(step(history, document), true);
    },
    saved() {
      saved = history.now;
      onType();
    },
    undo: () => take(undo(history), true),
    redo: () => take(redo(history), true),
  };
}

const isBlank = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
