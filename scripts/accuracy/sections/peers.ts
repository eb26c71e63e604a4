import type { Corpus } from '../corpora.ts';
import { share, table, times } from '../markdown.ts';
import { type Compared, compare } from '../peers/compare.ts';
import { installPeers } from '../peers/install.ts';
import { keepRun, lastRun, type PeersRun } from '../peers/last-run.ts';
import { loadPeers } from '../peers/peer.ts';

/** Ours and the peers on the same prompts in this process; what the last run found where the peers cannot be installed. */
export async function peers(corpora: readonly Corpus[]): Promise<string> {
  const run = await measured(corpora);
  if (!run) return 'The peers could not be installed here, and no earlier run was kept.';
  const when = `Measured on ${run.date} at commit ${run.commit}.`;
  return [when, ...run.sets.map(({ name, prompts, rows }) => tableOf(`${name} (${prompts})`, rows))].join('\n\n');
}

async function measured(corpora: readonly Corpus[]): Promise<PeersRun | undefined> {
  if (!installPeers()) return lastRun();
  const all = await loadPeers();
  const sets: PeersRun['sets'][number][] = [];
  for (const { name, prompts } of corpora) sets.push({ name, prompts: prompts.length, rows: await compare(prompts, all) });
  return keepRun(sets);
}

function tableOf(title: string, rows: readonly Compared[]): string {
  const own = rows[0]?.milliseconds ?? 1;
  return table(
    [title, 'false alarms on innocent prompts', 'private names found', 'other identifiers found', 'time, of ours'],
    rows.map((row) => [
      row.name,
      share(row.alarms, row.allows),
      share(row.named, row.names),
      share(row.found, row.identifiers),
      times(row.milliseconds / own),
    ]),
  );
}
