import { readdirSync, readFileSync } from 'node:fs';
import { sampleKit } from './deploy-samples.ts';
import type { Generator } from './types.ts';

/**
 * Fills the samples in the pages for admins, so that none is written by hand: what stands between `<!-- sample: PATH -->` and `<!-- end of sample -->` becomes that
 * file of the sample kit, or, with `PATH#key`, one key of its JSON.
 */
const FOLDER = 'docs/admin/';
const SAMPLE = /(<!-- sample: (\S+) -->\n)[\s\S]*?(<!-- end of sample -->)/g;

export const adminSamples: Generator = {
  id: 'admin-samples',
  files: () => {
    const root = new URL('../../', import.meta.url);
    const kit = new Map(sampleKit().map(({ path, text }) => [path, text]));
    return readdirSync(new URL(FOLDER, root))
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({ path: `${FOLDER}${name}`, text: readFileSync(new URL(`${FOLDER}${name}`, root), 'utf8') }))
      .filter(({ text }) => text.includes('<!-- sample:'))
      .map(({ path, text }) => ({
        path,
        text: text.replace(SAMPLE, (_, start: string, what: string, end: string) => `${start}${block(kit, what)}${end}`),
      }));
  },
};

function block(kit: ReadonlyMap<string, string>, what: string): string {
  const [path = '', key] = what.split('#');
  const text = kit.get(path);
  if (text === undefined) throw new Error(`No file of the sample kit is called ${path}`);
  const shown = key === undefined ? text : `${JSON.stringify({ [key]: JSON.parse(text)[key] }, null, 2)}\n`;
  return `\n\`\`\`${/\.json$/.test(path) ? 'json' : 'ini'}\n${shown.replaceAll('\r\n', '\n').trimEnd()}\n\`\`\`\n\n`;
}
