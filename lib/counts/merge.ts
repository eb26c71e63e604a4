import { EXPORT_VERSION } from './export.ts';
import { addPeriod, internalOf, type MergedPeriod, type PeriodTallies, startPeriod } from './merged.ts';
import { ordinalOf, periodOf } from './periods.ts';
import { createExportReader, MOST_BYTES, type ReadPeriod, type RefusalReason } from './read-export.ts';

/** One file to be merged; a `File` of the browser is one. */
export interface SourceFile {
  readonly name: string;
  /** If known: a film that lies in the folder need not be read to be left out. */
  readonly bytes?: number;
  text(): Promise<string>;
}

export interface Refusal {
  readonly name: string;
  readonly reason: RefusalReason;
  /** Set if only this half-term of the file was left out. */
  readonly period?: string;
}

export interface MergeProgress {
  readonly read: number;
  /** As far as known beforehand. */
  readonly of: number | undefined;
}

export interface MergeOptions {
  readonly now: Date;
  readonly of?: number;
  /** Called after every hundredth file; what it returns is waited for, so that a page can paint. */
  onProgress?(progress: MergeProgress): void | Promise<void>;
}

/** What many browsers' files amount to. Depends on which files were given, never on how often or in which order. */
export interface Merge {
  /** For the data protection officer alone: every number as it is. */
  readonly internal: MergedCounts;
  /** What `publish()` needs; never written to a file. */
  readonly tallies: readonly PeriodTallies[];
  /** About this run, for the person at the screen; not part of any file. */
  readonly read: number;
  readonly accepted: number;
  readonly repeats: number;
  readonly refused: readonly Refusal[];
}

export const MERGED_SCHEMA = 'lollipop-merged-counts';
export const MERGED_NOTICE =
  'For the data protection officer only. No browser can be told from another here, but small numbers may still point to a person: publish only the publishable tables.';

export interface MergedCounts {
  readonly schema: typeof MERGED_SCHEMA;
  readonly version: typeof EXPORT_VERSION;
  readonly notice: string;
  /** In the order of time. */
  readonly periods: readonly MergedPeriod[];
}

/**
 * Adds up the files, one in memory at a time. A half-term that came before, by the random id that its browser drew for it, is a repeat and left out; a file
 * that cannot be used is refused with the reason, and the rest is kept. Rejects only if the files themselves end so, as when somebody stops it.
 */
export async function mergeExports(files: AsyncIterable<SourceFile> | Iterable<SourceFile>, options: MergeOptions): Promise<Merge> {
  const add = createAdder(ordinalOf(periodOf(options.now)));
  const readExport = createExportReader();
  const refused: Refusal[] = [];
  const run = { read: 0, accepted: 0, repeats: 0 };
  for await (const file of files) {
    run.read += 1;
    const periods = await periodsIn(file, readExport);
    if (typeof periods === 'string') refused.push({ name: file.name, reason: periods });
    else {
      const results = periods.map((period) => ({ period: period.period, result: add.period(period) }));
      for (const { period, result } of results)
        if (result !== 'added' && result !== 'repeat') refused.push({ name: file.name, period, reason: result });
      run.repeats += results.filter(({ result }) => result === 'repeat').length;
      run.accepted += results.some(({ result }) => result === 'added') ? 1 : 0;
    }
    if (run.read % 100 === 0) await options.onProgress?.({ read: run.read, of: options.of });
  }
  await options.onProgress?.({ read: run.read, of: options.of });
  return { ...add.result(), ...run, refused };
}

async function periodsIn(file: SourceFile, readExport: ReturnType<typeof createExportReader>): Promise<ReturnType<typeof readExport>> {
  if (file.bytes !== undefined && file.bytes > MOST_BYTES) return 'too_large';
  const text = await file.text().catch(() => undefined);
  return text === undefined ? 'unreadable' : readExport(text);
}

function createAdder(running: number) {
  const periods = new Map<string, PeriodTallies>();
  /** By half-term and id, how much was in it: the same id with something else in it is no repeat. */
  const seen = new Map<string, number>();

  function period(read: ReadPeriod): 'added' | 'repeat' | RefusalReason {
    if (ordinalOf(read.period) >= running) return 'not_over_yet';
    const mark = `${read.period}|${read.id}`;
    const content = contentOf(read);
    const before = seen.get(mark);
    if (before !== undefined) return before === content ? 'repeat' : 'contradicts_another';
    seen.set(mark, content);
    const tallies = periods.get(read.period) ?? startPeriod(read.period);
    periods.set(read.period, tallies);
    addPeriod(tallies, read.counts);
    return 'added';
  }

  function result(): Pick<Merge, 'internal' | 'tallies'> {
    const tallies = [...periods.values()].sort((a, b) => ordinalOf(a.period) - ordinalOf(b.period));
    const internal = { schema: MERGED_SCHEMA, version: EXPORT_VERSION, notice: MERGED_NOTICE, periods: tallies.map(internalOf) } as const;
    return { internal, tallies };
  }

  return { period, result };
}

/** A short mark of the counters, in memory only, in whatever order they stand. */
function contentOf({ counts }: ReadPeriod): number {
  let mark = counts.length;
  for (const count of counts) {
    let one = count.number | 0;
    for (const value of Object.values(count))
      for (const character of String(value)) one = Math.imul(one ^ character.charCodeAt(0), 0x01000193);
    mark = (mark + (one >>> 0)) >>> 0;
  }
  return mark;
}
