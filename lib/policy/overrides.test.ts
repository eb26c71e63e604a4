import { expect, test } from 'vitest';
import { hostPattern, readException, readMatrixOverride, readPattern, readToolStatus } from './overrides.ts';

test.each([
  ['restricted@unlisted=justify', { row: 'restricted', status: 'unlisted', action: 'justify' }],
  [' Personal @ Approved = NOTE # Pupil ', { row: 'personal', status: 'approved', action: 'note', role: 'pupil' }],
  ['pupil_work@conditional#staff=block', { row: 'pupil_work', status: 'conditional', action: 'block', role: 'staff' }],
  ['confidential@staff@unlisted=block', { row: 'confidential', status: 'unlisted', action: 'block', role: 'staff' }],
  ['confidential@ms-365-copilot=justify', { row: 'confidential', tool: 'ms-365-copilot', action: 'justify' }],
  ['confidential@https://m365.cloud.microsoft/=justify', { row: 'confidential', tool: 'm365.cloud.microsoft', action: 'justify' }],
  ['confidential@senco@bing.com/chat=warn', { row: 'confidential', tool: 'bing.com/chat', action: 'warn', role: 'senco' }],
  ['confidential@ChatGPT@it=warn', { row: 'confidential', tool: 'chatgpt', action: 'warn', role: 'it' }],
])('%s is a change of the matrix', (text, expected) => {
  expect(readMatrixOverride(text)).toEqual({ status: undefined, tool: undefined, role: undefined, ...expected });
});

test.each([
  [
    'confidential@senco@ms-365-copilot until 2027-03-31 by Head of Governance',
    { row: 'confidential', tool: 'ms-365-copilot', role: 'senco', until: '2027-03-31', owner: 'Head of Governance' },
  ],
  [
    ' Restricted@claude.ai#staff UNTIL 2028-02-29 by the DPO',
    { row: 'restricted', tool: 'claude.ai', role: 'staff', until: '2028-02-29', owner: 'the DPO' },
  ],
])('%s is an exception', (text, expected) => {
  expect(readException(text)).toEqual(expected);
});

test.each([
  ['', 'form'],
  ['none@senco@claude until 2027-03-31 by IT', 'form'],
  ['confidential@senco@unlisted until 2027-03-31 by IT', 'tool'],
  ['confidential@claude until 2027-03-31 by IT lead', 'role'],
  ['confidential@senco@claude', 'last day'],
  ['confidential@senco@claude by Head of Governance', 'last day'],
  ['confidential@senco@claude until 2027-02-30 by Head of Governance', 'last day'],
  ['confidential@senco@claude until 2027-03-31', 'owner'],
  ['confidential@senco@claude until 2027-03-31 by Mrs Okafor', 'person'],
])('“%s” is refused as an exception for its %s', (text, what) => {
  expect(readException(text)).toEqual({ fault: expect.stringContaining(what) });
});

test.each([
  'restricted=justify',
  'secret@unlisted=block',
  'personal@every thing=block',
  'personal@pupil=block',
  'personal@unlisted@chatgpt=block',
  'personal@hr@pupil=block',
  'personal@pupil@hr@unlisted=block',
  'personal@unlisted=stop',
  'personal@unlisted=block#parent',
  'personal@unlisted#hr=block#pupil',
  'none@prohibited=allow',
  'personal@unlisted=block;x',
  '',
])('%s is none', (text) => {
  expect(readMatrixOverride(text)).toBeUndefined();
});

test.each([
  ['chatgpt.com', 'chatgpt.com'],
  ['https://ChatGPT.com/', 'chatgpt.com'],
  ['*.trust.example/*', 'trust.example'],
  ['bing.com/chat', 'bing.com/chat'],
  ['localhost', undefined],
  ['10.0.0.1', undefined],
  ['trust .example', undefined],
  ['trust.example/?q=1', undefined],
  ['*', undefined],
  [`${'a'.repeat(260)}.example`, undefined],
])('the host of %s is %s', (text, expected) => {
  expect(hostPattern(text)).toBe(expected);
});

test.each([
  ['chatgpt.com=prohibited', { tool: 'chatgpt.com', status: 'prohibited' }],
  ['claude = Approved', { tool: 'claude', status: 'approved' }],
  ['https://bing.com/chat=conditional', { tool: 'bing.com/chat', status: 'conditional' }],
  ['chatgpt.com', undefined],
  ['=approved', undefined],
  ['chatgpt.com=fine', undefined],
])('%s as a tool status', (text, expected) => {
  expect(readToolStatus(text)).toEqual(expected);
});

test.each([
  ['a job number=KES-\\d+', { name: 'a job number', category: 'confidential_business', confidence: 0.9, pattern: 'KES-\\d+' }],
  [
    ' a job number @ confidential = a=b@c ',
    { name: 'a job number', category: 'confidential_business', confidence: 0.55, pattern: 'a=b@c' },
  ],
  ['a pupil code@admission_number=\\d{6}', { name: 'a pupil code', category: 'admission_number', confidence: 0.9, pattern: '\\d{6}' }],
  ['KES-\\d+', undefined],
  ['a job number=', undefined],
  ['=KES-\\d+', undefined],
  ['a job number@secret=KES', undefined],
  ['a name@person_name=[A-Z]+', undefined],
  ['homework@pupil_work=essay', undefined],
  [`${'n'.repeat(61)}=KES`, undefined],
])('%s as a pattern', (text, expected) => {
  expect(readPattern(text)).toEqual(expected);
});
