import { readFileSync } from 'node:fs';
import { CATEGORY_GROUPS, TOOL_STATUSES } from '../../../lib/policy/enums.ts';
import { hostLists } from '../../../lib/policy/hosts.ts';
import { tools } from '../../../lib/policy/rules/tools.ts';
import { policyRecordSchema, toolCardSchema } from '../../../lib/policy/schema.ts';
import { accuracyFacts } from './accuracy-facts.ts';
import { countFacts } from './count-facts.ts';
import { packageFacts } from './package-facts.ts';

/** Every fact that a template may name, as Markdown. All from code or from what a measuring command wrote; nothing is typed in here. */
export function facts(): Record<string, string> {
  const groups = CATEGORY_GROUPS.filter((group) => group !== 'none').map((group) => group.replaceAll('_', ' '));
  return {
    ...packageFacts(),
    ...countFacts(),
    ...accuracyFacts(),
    groupsInline: groups.join(', '),
    recordVersion: String(policyRecordSchema.shape.schemaVersion.value),
    toolCount: String(tools.length),
    hostCount: String(new Set([...tools.flatMap(({ hosts }) => hosts), ...Object.values(hostLists.hosts).flat()]).size),
    toolKinds: toolCardSchema.shape.category.options.filter((kind) => kind !== 'companion').join(', '),
    toolStatuses: TOOL_STATUSES.join(', '),
    collectorSentence:
      'The managed setting `collectorUrl` may name a collector of the trust’s own; without it nothing leaves the browser, and only counts ever could.',
    notSeenShort: firstWords(),
  };
}

/** The first words of what is not seen at all, in the order of docs/limits.md. */
function firstWords(): string {
  const limits = readFileSync(new URL('../../../docs/limits.md', import.meta.url), 'utf8');
  const [, section] = /## Not seen at all\n\n([\s\S]+?)\n## /.exec(limits) ?? [];
  if (!section) throw new Error('docs/limits.md has no section “Not seen at all”');
  const points = section.split(/^- /m).slice(1);
  return points.map((point) => (/^[^.;,(]+/.exec(point)?.[0] ?? '').replaceAll('**', '').trim()).join('; ');
}
