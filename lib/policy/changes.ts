import type { ManagedKey } from './managed.ts';
import { readException, readMatrixOverride, readToolStatus } from './overrides.ts';
import { buildPolicy } from './record.ts';
import { cardsNamed } from './tool-register.ts';
import type { ManagedValues, PolicyRecord } from './types.ts';

/** One difference from the pack as it comes: a setting, or one entry of a list. */
export interface Change {
  readonly key: ManagedKey;
  /** The entry as it is written; lists only. */
  readonly entry?: string;
  /** What holds without it; `null`: nothing is set. */
  readonly before: string | null;
  readonly after: string;
}

/** Settings that say which policy it is, not how it differs. */
const OF_THE_PACK: readonly string[] = ['pack', 'packEnds'];

/** What a policy changes in its pack, in the order of the reference. A setting that says what the pack says is no change. */
export function changesIn(values: ManagedValues, now: Date): Change[] {
  const { pack, packEnds } = values;
  const plain = buildPolicy({ ...(pack && { pack }), ...(packEnds && { packEnds }) }, now);
  const changed = buildPolicy(values, now);
  return (Object.keys(values) as ManagedKey[])
    .filter((key) => values[key] !== undefined && !OF_THE_PACK.includes(key))
    .flatMap((key) => changesOf(key, values[key], plain, changed))
    .filter(({ before, after }) => before !== after);
}

function changesOf(key: ManagedKey, value: unknown, plain: PolicyRecord, changed: PolicyRecord): Change[] {
  if (!Array.isArray(value)) return [{ key, before: textOf(IN_PACK[key]?.(plain)), after: String(value) }];
  return value.map((entry: string) => ({ key, entry, ...(ENTRIES[key]?.(entry, plain, changed) ?? { before: null, after: entry }) }));
}

const textOf = (value: unknown): string | null => (value === undefined || value === null ? null : String(value));

/** Where the pack has a say of its own in a single setting. */
const IN_PACK: { readonly [key in ManagedKey]?: (plain: PolicyRecord) => unknown } = {
  pupilWorkWhereTrained: (plain) => plain.pupilWorkWhereTrained,
  unreadableAction: ({ limits }) => limits.unreadable,
  uncheckedFileAction: ({ limits }) => limits.uncheckedFile,
  failedCheckAction: ({ limits }) => limits.failed,
  largestFileMegabytes: ({ limits }) => limits.largestFileMegabytes,
  secondLook: (plain) => plain.secondLook,
  countsEnabled: ({ counting }) => counting.enabled,
  noticeGiven: (plain) => plain.noticeGiven,
  pupilReadingAge: (plain) => plain.pupilReadingAge,
};

type Before = Pick<Change, 'before' | 'after'>;

/** The same for the entries of lists. A cell for a tool is compared with what its status would give. */
const ENTRIES: { readonly [key in ManagedKey]?: (entry: string, plain: PolicyRecord, changed: PolicyRecord) => Before } = {
  matrix: (entry, plain, changed) => {
    const override = readMatrixOverride(entry);
    const status = override?.status ?? cardsNamed(changed.tools, override?.tool ?? '')[0]?.status;
    return override && status ? { before: plain.matrix[override.row][status], after: override.action } : { before: null, after: entry };
  },
  exceptions: (entry, plain, changed) => {
    const one = readException(entry);
    const status = 'fault' in one ? undefined : cardsNamed(changed.tools, one.tool)[0]?.status;
    return 'fault' in one || !status
      ? { before: null, after: entry }
      : { before: plain.matrix[one.row][status], after: `note – ${one.until}` };
  },
  toolStatus: (entry, plain) => {
    const override = readToolStatus(entry);
    if (!override) return { before: null, after: entry };
    return { before: cardsNamed(plain.tools, override.tool)[0]?.status ?? 'unlisted', after: override.status };
  },
};
