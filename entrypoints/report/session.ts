import { readGroups } from '../../lib/counts/groups.ts';
import { type Merge, mergeExports } from '../../lib/counts/merge.ts';
import { type Publication, publish } from '../../lib/counts/publish.ts';
import type { ProgressBar } from './open/progress.ts';
import { type GivenFile, readAhead } from './open/read-ahead.ts';
import { type Sorted, sortFiles } from './open/sort.ts';
import { fromMerged, fromPublication, type ReportData } from './view/report-data.ts';

/** What the page has been given so far. It lives as long as the page and is written nowhere. */
export interface Session {
  readonly merge?: Merge;
  /** Text of the trust's list of head-counts. */
  readonly groups?: string;
  /** What was published before, so that it stays as it was. */
  readonly earlier?: Publication;
  /** A result of an earlier merge that was opened by itself. */
  readonly opened?: ReportData;
  readonly devices?: number;
}

/** Takes in more files: browsers' files are merged anew, a result is opened, a list of head-counts is kept for both. Rejects if it is stopped at the bar. */
export async function takeIn(session: Session, files: readonly GivenFile[], bar: ProgressBar): Promise<Session> {
  const sorted = await sortFiles(files);
  const withList = sorted.groups === undefined ? session : { ...session, groups: sorted.groups };
  if (sorted.exports.length === 0) return openResult(withList, sorted);
  const { opened: _, ...rest } = withList;
  const merge = await mergeExports(readAhead(sorted.exports, bar.signal), {
    now: new Date(),
    of: sorted.exports.length,
    onProgress: ({ read }) => bar.show(read, sorted.exports.length),
  });
  return { ...rest, merge, ...(sorted.published ? { earlier: sorted.published } : {}) };
}

function openResult(session: Session, { published, merged }: Sorted): Session {
  const opened = published ? fromPublication(published) : merged && fromMerged(merged);
  if (!opened) return session;
  const { merge: _, earlier: __, ...rest } = session;
  return { ...rest, opened };
}

/** What may be shown and saved of a merge, and whatever stands in the way, as keys of texts. */
export interface Result {
  readonly publication?: Publication;
  readonly data?: ReportData;
  /** In all groups together. */
  readonly people?: number;
  /** Lines of the list of head-counts that say nothing usable. */
  readonly problems: readonly string[];
  readonly obstacle?: 'report_one_browser' | 'report_too_few' | 'report_no_groups' | 'report_nothing_publishable' | 'report_nothing_ours';
}

export function resultOf({ merge, groups, devices, earlier, opened }: Session): Result {
  if (opened) return { data: opened, problems: [] };
  if (!merge) return { problems: [], obstacle: 'report_nothing_ours' };
  const list = groups === undefined ? undefined : readGroups(groups);
  const problems = list?.problems ?? [];
  if (merge.accepted === 0) return { problems, obstacle: 'report_nothing_ours' };
  if (merge.accepted === 1) return { problems, obstacle: 'report_one_browser' };
  if (merge.accepted < 10) return { problems, obstacle: 'report_too_few' };
  if (!list || list.groups.length === 0) return { problems, obstacle: 'report_no_groups' };
  const publication = publish({ tallies: merge.tallies, groups: list.groups, devices, earlier });
  const data = fromPublication(publication);
  const anything = publication.periods.some(({ tables }) => Object.keys(tables).length > 0);
  const people = list.groups.reduce((total, group) => total + group.people, 0);
  return anything ? { publication, data, people, problems } : { problems, obstacle: 'report_nothing_publishable' };
}
