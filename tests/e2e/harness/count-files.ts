import { type ClosedPeriod, type ExportedCount, exportJson } from '../../../lib/counts/export.ts';
import { periodAfter, periodOf } from '../../../lib/counts/periods.ts';
import type { CountedTool } from '../../../lib/counts/record.ts';

export interface CountFile {
  readonly name: string;
  readonly text: string;
}

const SCHOOLS = ['Ashby', 'Birchwood', 'Cliffe', 'Dunmore', 'Eastfield', 'Fernlea', 'Greenway', 'Hillcrest'] as const;
const TOOLS = [
  'chatgpt',
  'ms-365-copilot',
  'gemini',
  'claude',
  'perplexity',
  'grammarly',
  'quillbot',
  'deepl',
  'canva',
  'magicschool',
  'teachmate',
  'notebooklm',
  'other',
] as const satisfies readonly CountedTool[];
const APPROVED: readonly CountedTool[] = ['ms-365-copilot', 'teachmate'];

/** What happens after a hint, how often out of twenty, by kind of data. All made up. */
const EVENTS = [
  { group: 'identifiers', action: 'warn', outcome: 'redacted', reason: 'none', often: 6 },
  { group: 'identifiers', action: 'warn', outcome: 'edited', reason: 'none', often: 4 },
  { group: 'safeguarding_sen', action: 'block', outcome: 'edited', reason: 'none', often: 3 },
  { group: 'safeguarding_sen', action: 'block', outcome: 'cancelled', reason: 'none', often: 2 },
  { group: 'pupil_work', action: 'warn', outcome: 'continued', reason: 'none', often: 2 },
  { group: 'identifiers', action: 'justify', outcome: 'continued', reason: 'not_a_real_person', often: 2 },
  { group: 'special_category', action: 'justify', outcome: 'continued', reason: 'strictly_necessary', often: 1 },
  { group: 'identifiers', action: 'warn', outcome: 'reported_wrong', reason: 'none', often: 1 },
] as const;

/** The files of so many browsers of a made-up trust, the last `halfTerms` closed ones in each; the same every time within a half-term. */
export function countFiles(browsers: number, halfTerms = 4): CountFile[] {
  const running = periodOf(new Date());
  return Array.from({ length: browsers }, (_, browser) => ({
    name: `browser-${browser}.json`,
    text: exportJson(Array.from({ length: halfTerms }, (_, ago) => closed(browser, periodAfter(running, ago - halfTerms), ago))),
  }));
}

function closed(browser: number, period: string, halfTerm: number): ClosedPeriod {
  const id = [browser, halfTerm].map((part) => part.toString(16).padStart(16, '0')).join('');
  const tool = TOOLS[Math.floor(TOOLS.length * (((browser * 37) % 100) / 100) ** 2.4)] ?? 'other';
  const common = {
    unit: SCHOOLS[browser % SCHOOLS.length] ?? '',
    role: browser % 5 === 0 ? 'pupil' : 'staff',
    tool,
    toolStatus: APPROVED.includes(tool) ? 'approved' : 'unlisted',
  } as const;
  const clean: ExportedCount = {
    ...common,
    group: 'none',
    action: 'allow',
    outcome: 'sent_clean',
    reason: 'none',
    number: 20 + ((browser * 13) % 30),
  };
  const events = EVENTS.flatMap(({ often, ...event }, at): ExportedCount[] => {
    const number = Math.max(0, often + ((browser + at) % 3) - 1 - (event.outcome === 'continued' ? halfTerm >> 1 : 0));
    return number > 0 ? [{ ...common, ...event, number }] : [];
  });
  return { period, id, counts: [clean, ...events] };
}

/** The trust’s list for the same made-up schools. */
export const GROUPS_CSV = ['unit,role,head-count', ...SCHOOLS.flatMap((school) => [`${school},staff,60`, `${school},pupil,240`]), ''].join(
  '\r\n',
);
