import { tools } from '../../lib/policy/rules.ts';
import type { Generator } from './types.ts';

/** Ids of the tool cards as a closed list for the counts, which may not load the cards themselves. */
export const countedTools: Generator = {
  id: 'counted-tools',
  files() {
    const ids = tools.map(({ id }) => id).sort();
    const text = `// Written by \`npm run generate\` from policy-rules/tools.\nexport const TOOL_IDS = ${JSON.stringify(ids)} as const;\n`;
    return [{ path: 'lib/counts/tool-ids.generated.ts', text }];
  },
};
