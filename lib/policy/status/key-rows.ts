import { type ManagedKey, managedKeys } from '../managed.ts';
import type { PolicyRecord } from '../types.ts';
import { isManagedKey, type Problem, readManaged } from '../validate.ts';

/** Where the value of a setting comes from. */
export type KeySource = 'managed' | 'last_good' | 'pack' | 'built_in' | 'not_set';

/** One setting as the status page shows it. */
export interface KeyRow {
  readonly key: string;
  /** In words of the policy itself; empty if there is none. Lists have one text an entry. */
  readonly value: readonly string[];
  readonly source: KeySource;
  /** What was found wrong with what arrived, one sentence each. */
  readonly problems: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

/** Where a setting stands in the record when no value of it arrived. The others have no value of their own then. */
const IN_RECORD: { readonly [key in ManagedKey]?: (policy: PolicyRecord) => unknown } = {
  pack: ({ pack }) => pack.id,
  policyVersion: ({ version }) => version,
  owner: ({ owner }) => owner,
  approvedOn: ({ approvedOn }) => approvedOn,
  reviewDate: ({ reviewDate }) => reviewDate,
  pupilWorkWhereTrained: ({ pupilWorkWhereTrained }) => pupilWorkWhereTrained,
  statementFor: ({ offers }) => offers.statement,
  guidanceFor: ({ offers }) => offers.guidance,
  helpSignedFor: ({ offers }) => offers.help,
  pupilReadingAge: ({ pupilReadingAge }) => pupilReadingAge,
  organisationName: ({ wording }) => wording.organisationName,
  dialogNote: ({ wording }) => wording.dialogNote,
  stoppedNote: ({ wording }) => wording.stoppedNote,
  unreadableAction: ({ limits }) => limits.unreadable,
  uncheckedFileAction: ({ limits }) => limits.uncheckedFile,
  failedCheckAction: ({ limits }) => limits.failed,
  largestFileMegabytes: ({ limits }) => limits.largestFileMegabytes,
  secondLook: ({ secondLook }) => secondLook,
  countsEnabled: ({ counting }) => counting.enabled,
  noticeGiven: ({ noticeGiven }) => noticeGiven,
};

/**
 * Every setting there is, with its value in force, where that comes from and what is wrong with what arrived; unknown settings at the end. `raw` is what
 * managed storage answers now, `good` the last values that passed, `problems` those of the last reading, `policy` the record in force.
 */
export function keyRows(raw: Values, good: Values, problems: readonly Problem[], policy: PolicyRecord): KeyRow[] {
  const arrived: Values = readManaged(raw).values;
  const named = good.pack !== undefined || arrived.pack !== undefined;
  const reasons = (key: string) => problems.filter((problem) => problem.key === key).map(({ reason }) => reason);
  const known = Object.keys(managedKeys).map((key): KeyRow => {
    const row = (value: unknown, source: KeySource): KeyRow => ({ key, value: inWords(value), source, problems: reasons(key) });
    if (arrived[key] !== undefined) return row(arrived[key], 'managed');
    if (good[key] !== undefined) return row(good[key], 'last_good');
    const value = IN_RECORD[key as ManagedKey]?.(policy) ?? undefined;
    return row(value, value === undefined ? 'not_set' : named ? 'pack' : 'built_in');
  });
  const strange = problems.filter(({ key }) => !isManagedKey(key));
  return [...known, ...strange.map(({ key, reason }): KeyRow => ({ key, value: [], source: 'not_set', problems: [reason] }))];
}

function inWords(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}
