import { sites } from '../../lib/sites/index.ts';
import type { Endpoint, SiteAdapter, TextPlace, Upload } from '../../lib/sites/types.ts';
import { code, GENERATED, table } from './markdown.ts';
import type { Generator } from './types.ts';

/** Every adapter in a table: what is known of a site, how well, and where words and files leave it. */
export const sitesPage: Generator = {
  id: 'sites',
  files: () => [{ path: 'docs/sites.md', text: page() }],
};

const page = (): string =>
  [
    GENERATED,
    '# Sites with an adapter',
    'What is known of each site, and how well. No live site was opened for it. Grade A: two independent public sources agree; B: one recent source; C: old or weak; U: the host and no more. ' +
      'A grade is no proof that the site is covered. Other AI sites on our list are watched by the generic adapter: its boxes and buttons, and a search of its requests for words that were just stopped.',
    table(
      ['Site', 'Grade', 'From', 'Editor', 'Pages', 'Where words leave', 'Where files leave'],
      sites.map((site) => [
        code(site.id),
        site.grade,
        site.evidence,
        site.editor,
        site.hosts.map(code).join('<br>'),
        site.endpoints.map(endpointInWords).join('<br>') || '–',
        uploadsOf(site).map(uploadInWords).join('<br>') || '–',
      ]),
    ),
    '## How to read the last two columns',
    '`send` starts an answer. `draft` is called while the person is still writing and is stopped without a word. `aside` is a call for many things: it is judged, but it proves nothing. ' +
      'A place goes from the outside of a body in: keys and indexes, `*` for every entry, `$` for JSON in a text, `=` for base64. Where an endpoint has no place, every text in the body is judged.',
    '`npm run new:site -- <id> <host>` begins a new one.',
    '',
  ].join('\n\n');

const uploadsOf = ({ uploads = [] }: SiteAdapter): readonly Upload[] => uploads;

function endpointInWords({ kind, host, path, route = 'fetch', form = 'json', text, signed }: Endpoint): string {
  const places = text.map(placeInWords).join(', ');
  return `${kind}: ${code(host + path)} (${route}, ${form}${signed ? ', signed' : ''})${places === '' ? '' : `: ${places}`}`;
}

const placeInWords = ({ path, newestOf }: TextPlace): string =>
  newestOf ? `${code(path)} of the newest in ${code(newestOf.list)} with ${code(newestOf.role)} ${newestOf.is}` : code(path);

const uploadInWords = ({ host, path, how, file }: Upload): string => `${code(host + path)} (${how}${file ? `: ${code(file)}` : ''})`;
