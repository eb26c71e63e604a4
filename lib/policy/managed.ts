import { z } from 'zod';
import { compilePattern, LONGEST_PATTERN } from '../detect/custom-patterns/compile.ts';
import { MOST_PATTERNS } from '../detect/custom-patterns/find.ts';
import { ACTIONS, READING_AGES, SECOND_LOOK_CHOICES, TOOL_STATUSES } from './enums.ts';
import { hostPattern, PATTERN_CATEGORIES, readMatrixOverride, readPattern, readToolStatus } from './overrides.ts';
import { ROLES } from './roles.ts';

/**
 * The keys an admin may set. Flat, because Chrome withholds a whole top-level key for one nested mistake and the Windows registry holds
 * lists poorly. Descriptions are the text of `docs/admin/reference.md` and of every generated template; `example` appears there too.
 */

declare module 'zod' {
  interface GlobalMeta {
    example?: string | number | boolean | readonly string[];
    /** Heading in the reference. */
    group?: 'Policy' | 'People' | 'Tools' | 'Words and contacts' | 'Limits' | 'Counts';
  }
}

const PACK_IDS = ['default', 'strict', 'pupils', 'baseline'] as const;
const line = (longest: number) => z.string().trim().min(1).max(longest);
const webAddress = z.url({ protocol: /^https$/ }).max(500);
const contact = line(200);

/** Says what is wrong with a pattern in words that follow the entry's own. */
const ownPattern = line(LONGEST_PATTERN + 200).check(({ value, issues }) => {
  const entry = readPattern(value);
  const compiled = entry ? compilePattern(entry.pattern) : { fault: 'is not of the form name=pattern or name@kind=pattern' };
  if ('fault' in compiled) issues.push({ code: 'custom', message: compiled.fault, input: value });
});

const policyKeys = {
  pack: z.enum(PACK_IDS).meta({
    group: 'Policy',
    description: 'Which policy is in force. Without it the default pack, which follows the trust’s AI policy, is used.',
    example: 'default',
  }),
  matrix: z.array(line(80).refine((text) => readMatrixOverride(text) !== undefined, 'is not of the form class@status=action')).meta({
    group: 'Policy',
    description:
      'Changes to single cells of the pack, one per entry: class@status=action, or class@status=action#role for one role. ' +
      `Classes: none, personal, confidential, restricted, pupil_work, ai_marking. Status: ${TOOL_STATUSES.slice(0, 3).join(', ')}. ` +
      `Actions: ${ACTIONS.join(', ')}. A prohibited tool is always stopped: change its status instead.`,
    example: ['confidential@approved=warn', 'personal@unlisted=block#pupil'],
  }),
  policyVersion: line(40).meta({
    group: 'Policy',
    description: 'Your own name for this version of the policy, shown on the status page and in exports.',
    example: '2026-27 v2',
  }),
  owner: line(120).meta({
    group: 'Policy',
    description: 'The post that owns the policy, shown on the status page. A post rather than a person’s name.',
    example: 'Head of Governance',
  }),
  approvedOn: z.iso.date().meta({ group: 'Policy', description: 'Date on which the board approved the policy.', example: '2026-09-01' }),
  reviewDate: z.iso.date().meta({
    group: 'Policy',
    description: 'Date by which the policy is to be reviewed. The status page says when it has passed; nothing is switched off.',
    example: '2027-09-01',
  }),
};

const peopleKeys = {
  role: z.enum(ROLES).meta({
    group: 'People',
    description:
      'Role of the person who uses this profile. Set it by user group, not by device. Without it the stricter of staff and pupil applies.',
    example: 'teacher',
  }),
  unit: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/, 'may hold 40 letters, digits, spaces, - and _ only')
    .meta({
      group: 'People',
      description: 'School or office to which the counts of this browser belong, as a short code. Not a department with few people.',
      example: 'north-primary',
    }),
};

const offeredTo = z.array(z.enum([...ROLES, 'staff']));

const offerKeys = {
  pupilReadingAge: z.enum(READING_AGES).meta({
    group: 'People',
    description: 'How old the pupils are for whom the words on their screens are chosen: 9-11 has the plainest ones.',
    example: '11+',
  }),
  statementFor: offeredTo.meta({
    group: 'People',
    description:
      'Who is offered a statement on the help of AI when they copy a reply, section 6: roles, or staff for all but pupils. An empty list switches it off.',
    example: ['staff', 'pupil'],
  }),
  guidanceFor: offeredTo.meta({
    group: 'People',
    description:
      'Who gets a line of guidance after a prompt about a task of section 6, such as “check facts and order” after a lesson plan.',
    example: ['staff', 'pupil'],
  }),
  helpSignedFor: offeredTo.meta({
    group: 'People',
    description:
      'Roles for which the designated safeguarding lead has agreed that somebody who writes of their own distress is shown where to find help, and that ' +
      'such a text is neither held nor counted. Off until it is set. Nobody is told.',
    example: ['pupil'],
  }),
};

const toolKeys = {
  toolStatus: z.array(line(200).refine((text) => readToolStatus(text) !== undefined, 'is not of the form host=status')).meta({
    group: 'Tools',
    description:
      `Your decision on a tool, one per entry: host=status or tool id=status. Status: ${TOOL_STATUSES.join(', ')}. ` +
      'A host of a known tool changes the whole tool. An approval never lifts the rules on personal data.',
    example: ['chatgpt.com=prohibited', 'assistant.trust.example=approved'],
  }),
  extraHosts: z.array(line(200).refine((text) => hostPattern(text) !== undefined, 'is not a host name')).meta({
    group: 'Tools',
    description: 'Further AI sites to be checked that are not on the built-in list. Needs the force-installed edition.',
    example: ['assistant.trust.example'],
  }),
  markingTools: z.array(line(60)).meta({
    group: 'Tools',
    description: 'Ids of tools that the trust has tested for simple marking. For these a marking request is a reminder, not a warning.',
    example: ['ms-365-copilot'],
  }),
  strictlyNecessaryTools: z.array(line(60)).meta({
    group: 'Tools',
    description:
      'Ids of tools whose data protection impact assessment covers personal data that is strictly necessary. Only there is that a reason to continue.',
    example: ['ms-365-copilot'],
  }),
  pupilWorkWhereTrained: z.enum(ACTIONS).meta({
    group: 'Tools',
    description: 'Action when pupils’ work goes to a tool that learns from what is typed, or where nobody knows whether it does.',
    example: 'block',
  }),
};

const wordKeys = {
  customTerms: z.array(line(80)).meta({
    group: 'Words and contacts',
    description: 'Words that the trust treats as confidential, such as a project name. Matched whole, in any case.',
    example: ['Project Kestrel'],
  }),
  customPatterns: z.array(ownPattern).meta({
    group: 'Words and contacts',
    description:
      'Regular expressions of your own, one per entry: name=pattern or name@kind=pattern. The name is what people are told was found. The kind says ' +
      `how it counts: restricted (when none is given), confidential, or one of ${PATTERN_CATEGORIES.join(', ')}. ` +
      `${MOST_PATTERNS} patterns of ${LONGEST_PATTERN} characters at most, in RE2 syntax, without look-arounds and back-references; (?i) ignores case, ` +
      'accents never count. They are applied to drafts and held pastes by the second look, a moment after the person stops typing.',
    example: ['a Kestrel job number@confidential=\\bKES-\\d{4}\\b'],
  }),
  organisationName: line(80).meta({
    group: 'Words and contacts',
    description: 'Name of the trust as people know it, shown at the head of dialogs and pages.',
    example: 'Example Schools Trust',
  }),
  dialogNote: line(240).meta({
    group: 'Words and contacts',
    description: 'One sentence of your own under the reason in the dialog.',
    example: 'Ask the office if you need the anonymised list.',
  }),
  stoppedNote: line(240).meta({
    group: 'Words and contacts',
    description: 'One sentence of your own on the page that stands in for a prohibited tool.',
    example: 'Use Microsoft Copilot with your school account instead.',
  }),
  reportingContact: contact.meta({
    group: 'Words and contacts',
    description: 'Whom to tell about AI misuse, section 7: an address, number or post. Shown as “not set” until you fill it in.',
    example: 'aireport@trust.example',
  }),
  misuseRoute: webAddress.meta({
    group: 'Words and contacts',
    description: 'Web address of your form for reporting AI misuse. Opened, never filled in.',
    example: 'https://trust.example/report-ai',
  }),
  dpoContact: contact.meta({
    group: 'Words and contacts',
    description: 'How to reach the data protection officer.',
    example: 'dpo@trust.example',
  }),
  policyUrl: webAddress.meta({
    group: 'Words and contacts',
    description: 'Web address of the AI policy. Every clause in a dialog links to it.',
    example: 'https://trust.example/ai-policy',
  }),
  helpUrl: webAddress.meta({
    group: 'Words and contacts',
    description: 'Web address of your own help page.',
    example: 'https://trust.example/ai-help',
  }),
  urgentRoute: contact.meta({
    group: 'Words and contacts',
    description: 'Where to turn at once when AI is used to harm somebody: a number or post.',
    example: 'Designated safeguarding lead, 01632 960100',
  }),
  pupilHelpRoute: contact.meta({
    group: 'Words and contacts',
    description: 'Whom pupils can talk to at school, shown on the help panel: a place, number or post.',
    example: 'The wellbeing room by the library, or any tutor',
  }),
  staffHelpRoute: contact.meta({
    group: 'Words and contacts',
    description: 'Whom members of staff can talk to, shown on their help panel, such as your employee assistance line.',
    example: 'Employee assistance, 01632 960200',
  }),
  trainingUrl: webAddress.meta({
    group: 'Words and contacts',
    description: 'Web address of your own training on AI.',
    example: 'https://trust.example/ai-training',
  }),
};

const limitKeys = {
  unreadableAction: z.enum(['warn', 'justify', 'block']).meta({
    group: 'Limits',
    description: 'What happens to a file or request that could not be read in time.',
    example: 'block',
  }),
  uncheckedFileAction: z.enum(['warn', 'justify', 'block']).meta({
    group: 'Limits',
    description: 'What happens to a chosen, dropped or pasted file that nothing here can look into.',
    example: 'warn',
  }),
  failedCheckAction: z.enum(['warn', 'justify', 'block']).meta({
    group: 'Limits',
    description: 'What happens when the check itself failed.',
    example: 'block',
  }),
  largestFileMegabytes: z.int().min(1).max(100).meta({
    group: 'Limits',
    description: 'Largest file that is read, in megabytes, 1 to 100. A larger one counts as unreadable.',
    example: 20,
  }),
};

const secondLookKeys = {
  secondLook: z.enum(SECOND_LOOK_CHOICES).meta({
    group: 'Limits',
    description:
      'Whether drafts and held pastes are also read by the small language model that comes with the extension. It runs in this browser, sends ' +
      'nothing anywhere and delays no prompt. auto, the default, leaves out computers with under 4 GB of memory or with a battery about to run out.',
    example: 'auto',
  }),
};

const countKeys = {
  countsEnabled: z.boolean().meta({
    group: 'Counts',
    description: 'Whether this browser keeps anonymous counts of what was shown and chosen. They never hold text.',
    example: true,
  }),
  collectorUrl: webAddress.meta({
    group: 'Counts',
    description: 'Web address of your own collector. Without it nothing leaves the browser. Only counts are ever sent.',
    example: 'https://counts.trust.example/v1/metrics',
  }),
  noticeGiven: z.boolean().meta({
    group: 'Counts',
    description: 'Set to true once people have been told what is checked and counted; the first-run page is then not opened.',
    example: true,
  }),
};

export const managedKeys = {
  ...policyKeys,
  ...peopleKeys,
  ...offerKeys,
  ...toolKeys,
  ...wordKeys,
  ...limitKeys,
  ...secondLookKeys,
  ...countKeys,
};
export type ManagedKey = keyof typeof managedKeys;

export const managedSchema = z.object(managedKeys).partial();
