import { sites } from '../../lib/sites/index.ts';
import type { Generator } from './types.ts';

/**
 * The addresses of all adapters for the gate, those for files too: `?` before one whose words are in the address, `.` before one whose words
 * or file are in the body.
 */
export const addresses: Generator = {
  id: 'addresses',
  files() {
    const lines = sites.flatMap(({ endpoints, uploads = [] }) => [
      ...endpoints.map(({ host, path, form }) => `${form === 'query' ? '?' : '.'} ${host} ${path}`),
      ...uploads.map(({ host, path }) => `. ${host} ${path}`),
    ]);
    const list = [...new Set(lines)].map((line) => `  '${line}',\n`).join('');
    const text = `// Written by \`npm run generate\`. Change the adapters, not this file.\nexport const addresses: readonly string[] = [\n${list}];\n`;
    return [{ path: 'lib/sites/addresses.generated.ts', text }];
  },
};
