import { expect, test } from 'vitest';
import { hostPattern, readMatrixOverride, readPattern, readToolStatus } from './overrides.ts';

test.each([
  ['restricted@unlisted=justify', { row: 'restricted', status: 'unlisted', action: 'justify', role: undefined }],
  [' Personal @ Approved = NOTE # Pupil ', { row: 'personal', status: 'approved', action: 'note', role: 'pupil' }],
  ['pupil_work@conditional#staff=block', { row: 'pupil_work', status: 'conditional', action: 'block', role: 'staff' }],
])('%s is a change of the matrix', (text, expected) => {
  expect(readMatrixOverride(text)).toEqual(expected);
});

test.each([
  'restricted=justify',
  'secret@unlisted=block',
  'personal@everything=block',
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
