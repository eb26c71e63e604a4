import { z } from 'zod';
import { compilePattern, LONGEST_PATTERN } from '../detect/custom-patterns/compile.ts';
import { MOST_PATTERNS } from '../detect/custom-patterns/find.ts';
import { contact, line, webAddress } from './key-kinds.ts';
import { PATTERN_CATEGORIES, readPattern } from './overrides.ts';

/** What the trust says in its own words: what it holds confidential, how it names itself, and where people turn. See `managed.ts`. */

/** Says what is wrong with a pattern in words that follow the entry's own. */
const ownPattern = line(LONGEST_PATTERN + 200).check(({ value, issues }) => {
  const entry = readPattern(value);
  const compiled = entry ? compilePattern(entry.pattern) : { fault: 'is not of the form name=pattern or name@kind=pattern' };
  if ('fault' in compiled) issues.push({ code: 'custom', message: compiled.fault, input: value });
});

export const ownWordKeys = {
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
};

export const contactKeys = {
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
  acceptableUsePolicyUrl: webAddress.meta({
    group: 'Words and contacts',
    description: 'Web address of the acceptable use of technology policy, which stands beside the AI policy.',
    example: 'https://trust.example/acceptable-use',
  }),
  dataProtectionPolicyUrl: webAddress.meta({
    group: 'Words and contacts',
    description: 'Web address of the data protection policy, which stands beside the AI policy.',
    example: 'https://trust.example/data-protection',
  }),
  onlineSafetyPolicyUrl: webAddress.meta({
    group: 'Words and contacts',
    description: 'Web address of the online safety policy, which stands beside the AI policy.',
    example: 'https://trust.example/online-safety',
  }),
  safeguardingPolicyUrl: webAddress.meta({
    group: 'Words and contacts',
    description: 'Web address of the child protection and safeguarding policy, which stands beside the AI policy.',
    example: 'https://trust.example/safeguarding',
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
