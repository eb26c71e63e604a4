import type { ExportedCount } from '../../lib/counts/export.ts';
import { COUNTED_TOOLS, type CountedTool } from '../../lib/counts/record.ts';
import type { Action, CategoryGroup, ContinueReason, Outcome, ToolStatus } from '../../lib/policy/enums.ts';
import type { Random } from './random.ts';

type Event = Omit<ExportedCount, 'unit' | 'role' | 'number'>;

const WELL_KNOWN: readonly string[] = [
  'ms-365-copilot',
  'chatgpt',
  'gemini',
  'other',
  'canva',
  'grammarly',
  'the-key-gpt',
  'claude',
  'quillbot',
];

/** A few tools that everybody uses, and a long tail of which some are hardly ever seen. */
const TOOLS = [...new Set([...WELL_KNOWN, ...COUNTED_TOOLS])].map((tool, rank) => [tool as CountedTool, 1 / (1 + rank) ** 2.6] as const);

const GROUPS: readonly (readonly [CategoryGroup, number])[] = [
  ['identifiers', 46],
  ['safeguarding_sen', 16],
  ['pupil_work', 14],
  ['special_category', 9],
  ['staff_hr', 6],
  ['confidential', 5],
  ['credentials_finance', 1.2],
  ['none', 2],
];

const ACTIONS: Readonly<Partial<Record<CategoryGroup, readonly (readonly [Action, number])[]>>> = {
  identifiers: [
    ['note', 10],
    ['warn', 70],
    ['justify', 15],
    ['block', 5],
  ],
  pupil_work: [
    ['note', 5],
    ['warn', 85],
    ['justify', 10],
  ],
  confidential: [
    ['justify', 80],
    ['block', 20],
  ],
  none: [
    ['warn', 40],
    ['block', 60],
  ],
};
const STRICT: readonly (readonly [Action, number])[] = [
  ['block', 94],
  ['justify', 5],
  ['warn', 1],
];

const OUTCOMES: readonly (readonly [Outcome, number])[] = [
  ['edited', 38],
  ['redacted', 33],
  ['cancelled', 17],
  ['reported_wrong', 2],
  ['continued', 20],
];

const REASONS: readonly (readonly [ContinueReason, number])[] = [
  ['not_a_real_person', 40],
  ['wrong_detection', 30],
  ['already_published', 20],
  ['own_work', 8],
  ['creator_agreed', 2],
  ['strictly_necessary', 0.3],
];

/** Mostly clean prompts, as in a school where the policy is known. */
export function drawEvent(random: Random): Event {
  const tool = random.pick(TOOLS);
  const at = { tool, toolStatus: statusOf(tool) };
  if (random.next() < 0.78) return { ...at, group: 'none', action: 'allow', outcome: 'sent_clean', reason: 'none' };
  if (random.next() < 0.0005) return { ...at, group: 'none', action: 'note', outcome: 'degraded', reason: 'none' };
  const group = random.pick(GROUPS);
  const action = random.pick(ACTIONS[group] ?? STRICT);
  const outcome = action === 'note' ? 'continued' : random.pick(OUTCOMES.filter(([one]) => one !== 'continued' || action !== 'block'));
  const reason = action === 'justify' && outcome === 'continued' ? random.pick(REASONS) : 'none';
  return { ...at, group, action, outcome, reason };
}

/** Invented decisions of an invented trust. */
function statusOf(tool: string): ToolStatus {
  if (tool === 'other') return 'unlisted';
  const sum = [...tool].reduce((total, character) => total + character.charCodeAt(0), 0);
  return (['approved', 'conditional', 'unlisted', 'unlisted', 'prohibited'] as const)[sum % 5] as ToolStatus;
}
