/** Many browsers' exports as one: `npm run merge -- DIR --out OUT [--groups FILE] [--devices NUMBER]`. */
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { internalJson, publishedCsv, publishedJson, readPublication } from '../lib/counts/files.ts';
import { type Groups, readGroups } from '../lib/counts/groups.ts';
import { type Merge, mergeExports } from '../lib/counts/merge.ts';
import { publish } from '../lib/counts/publish.ts';
import { exportsIn, readAhead } from './merge/folder.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, groups: { type: 'string' }, devices: { type: 'string' } },
});
const [folder] = positionals;
const devices = values.devices === undefined ? undefined : Number(values.devices);
if (!folder || !values.out || (devices !== undefined && !Number.isSafeInteger(devices))) {
  console.error('Usage: npm run merge -- DIR --out OUT [--groups FILE] [--devices NUMBER]');
  process.exit(1);
}

const began = performance.now();
const paths = await exportsIn(folder);
const merge = await mergeExports(readAhead(paths), { now: new Date(), of: paths.length, onProgress: showProgress });
const { groups, problems } = await groupsOf(values.groups ?? join(folder, 'groups.csv'));
await writeFiles(values.out, merge);
tell(merge);

async function writeFiles(out: string, merged: Merge): Promise<void> {
  const published = join(out, 'published.json');
  const earlier = await readFile(published, 'utf8').then(readPublication, () => undefined);
  const publication = publish({ tallies: merged.tallies, groups, devices, earlier });
  const kept = earlier?.periods.map(({ period }) => period) ?? [];
  if (kept.length > 0) console.log(`Published before, and left as it was: ${kept.join(', ')}`);
  const people = groups.reduce((total, group) => total + group.people, 0);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'internal.json'), internalJson(merged, { devices: devices ?? null, people: people || null }));
  await writeFile(published, publishedJson(publication));
  await writeFile(join(out, 'published.csv'), publishedCsv(publication));
}

async function groupsOf(path: string): Promise<Groups> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text !== undefined) return readGroups(text);
  return { groups: [], problems: [`${path} cannot be read. Without head-counts no table is published.`] };
}

function showProgress({ read, of }: { read: number; of: number | undefined }): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${read} of ${of} files`);
}

function tell({ read, accepted, repeats, refused, internal }: Merge): void {
  if (process.stderr.isTTY) process.stderr.write('\r');
  for (const problem of problems) console.log(`groups.csv: ${problem}`);
  for (const { name, period, reason } of refused) console.log(`Left out: ${name}${period ? ` (${period})` : ''}: ${reason}`);
  console.log(`${read} files read, ${accepted} added, ${repeats} half-terms had come before, ${refused.length} left out.`);
  for (const { period, files } of internal.periods)
    console.log(`${period}: files of ${files} browsers, of ${devices ?? 'an unknown number of'} devices.`);
  console.log('Guest and ephemeral sessions keep no counts and are in no file.');
  console.log(`${((performance.now() - began) / 1000).toFixed(1)} s, ${Math.round(mostKilobytes() / 1024)} MB of memory at most.`);
}

/** Linux counts into `maxRSS` what the process held that started this one (getrusage(2) survives exec); its own most is in procfs. */
function mostKilobytes(): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
