import { z } from 'zod';
import { ACTIONS, READING_AGES, SECOND_LOOK_CHOICES, TOOL_STATUSES } from './enums.ts';
import { entry, line, webAddress } from './key-kinds.ts';
import { contactKeys, ownWordKeys } from './managed-words.ts';
import { hostPattern, readException, readMatrixOverride, readToolStatus } from './overrides.ts';
import { ROLES } from './roles.ts';
import { readToolFacts } from './tool-facts.ts';

/**
 * The keys an admin may set. Flat, because Chrome withholds a whole top-level key for one nested mistake and the Windows registry holds
 * lists poorly. Descriptions are the text of `docs/admin/reference.md` and of every generated template; `example` appears there too.
 */

const PACK_IDS = ['default', 'coach-first', 'strict', 'pupils', 'exam-season', 'baseline'] as const;
const policyKeys = {
  pack: z.enum(PACK_IDS).meta({
    group: 'Policy',
    description: 'Which policy is in force. Without it the default pack, which follows the trust’s AI policy, is used.',
    example: 'default',
  }),
  packEnds: z.iso.date().meta({
    group: 'Policy',
    description:
      'Last day of a pack for a time. baseline and coach-first need it, and without it the default pack is in force; afterwards too. ' +
      'exam-season may have it, and goes back to pupils.',
    example: '2026-12-18',
  }),
  matrix: z.array(line(300).refine((text) => readMatrixOverride(text) !== undefined, 'is not of the form class@status=action')).meta({
    group: 'Policy',
    description:
      'Changes to single cells, one per entry: class@status=action for every tool of a status, class@tool=action for one tool (its id or host), ' +
      'and a role in between for one role, as in class@role@status=action. ' +
      `Classes: none, personal, confidential, restricted, pupil_work, ai_marking. Status: ${TOOL_STATUSES.slice(0, 3).join(', ')}. ` +
      `Actions: ${ACTIONS.join(', ')}. A cell with tool and role goes first; where only one for the tool and only one for the role fit, the stricter ` +
      'holds. A prohibited tool is always stopped: change its status instead.',
    example: ['confidential@ms-365-copilot=justify', 'confidential@staff@unlisted=block'],
  }),
  exceptions: z.array(entry(400, readException)).meta({
    group: 'Policy',
    description:
      'Leave for one class of data in one tool for one role, up to a day: class@role@tool until date by owner. The owner is a role or office, ' +
      'never a person. The prompt goes with a quiet hint. After the day the exception ends by itself.',
    example: ['confidential@senco@ms-365-copilot until 2027-03-31 by Head of Governance'],
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
  toolCards: z.array(entry(700, readToolFacts)).meta({
    group: 'Tools',
    description:
      'What you know about a tool, one tool per entry: id or host, then facts after semicolons. Facts: name, kind, learns (yes, no, unknown, ' +
      'opted_out), dpia (your reference), review (a day), evidence (an address or a reference). After the day an approval counts as conditional ' +
      'and IT and the DPO see “review due”; protection stays on.',
    example: ['ms-365-copilot; learns=no; dpia=DPIA-2026-04; review=2027-09-01; evidence=https://trust.example/dpia/4'],
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
  countsKeptHalfTerms: z.int().min(1).max(12).meta({
    group: 'Counts',
    description:
      'For how many half-terms after its end a half-term’s counts stay in the browser before they are deleted; 6, a school year, if not set.',
    example: 6,
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
  ...ownWordKeys,
  ...contactKeys,
  ...limitKeys,
  ...secondLookKeys,
  ...countKeys,
};
export type ManagedKey = keyof typeof managedKeys;

export const managedSchema = z.object(managedKeys).partial();
