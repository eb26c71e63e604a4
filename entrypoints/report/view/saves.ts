import { internalJson, publishedCsv, publishedJson } from '../../../lib/counts/files.ts';
import type { Say } from '../../../lib/ui/words.ts';
import type { Result, Session } from '../session.ts';
import { saveFile } from './controls.ts';

/** The files of a merge: two that may be published, and one for the data protection officer alone. The same bytes as `npm run merge` writes. */
export function savesOf({ publication, people }: Result, { merge, devices }: Session, say: Say): (readonly [string, () => void])[] {
  if (!publication || !merge) return [];
  return [
    [say('report_save_csv'), () => saveFile('published.csv', 'text/csv', publishedCsv(publication))],
    [say('report_save_json'), () => saveFile('published.json', 'application/json', publishedJson(publication))],
    [
      say('report_save_internal'),
      () => saveFile('internal.json', 'application/json', internalJson(merge, { devices: devices ?? null, people: people || null })),
    ],
  ];
}
