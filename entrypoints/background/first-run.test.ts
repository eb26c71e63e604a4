import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { firstRunStep } = await import('./first-run.ts');

const policy = (noticeGiven: boolean, source: 'built_in' | 'managed' | 'last_good') => ({ noticeGiven, source });

test('nobody is shown the page where the policy says that notice was given', () => {
  for (const type of ['admin', 'normal', 'development']) expect(firstRunStep(type, policy(true, 'managed'), false)).toBe('nothing');
});

test('who installs Lollipop by hand sees the page at once; whoever gets it from an admin finds it behind the page in use', () => {
  expect(firstRunStep('normal', policy(false, 'built_in'), false)).toBe('open');
  expect(firstRunStep('admin', policy(false, 'managed'), false)).toBe('behind');
});

test('an admin’s policy is awaited, but not beyond the next start of the browser', () => {
  expect(firstRunStep('admin', policy(false, 'built_in'), false)).toBe('wait');
  expect(firstRunStep('admin', policy(false, 'built_in'), true)).toBe('behind');
});
