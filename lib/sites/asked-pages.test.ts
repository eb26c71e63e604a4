import { expect, test } from 'vitest';
import { askedPageRules } from './asked-pages.ts';

const rules = askedPageRules('chrome-extension://lollipop/asked.html', [
  'https://chatgpt.com/*',
  'https://claude.ai/*',
  'https://huggingface.co/chat*',
  'https://*.poe.com/*',
]);

/** As the browser matches: by host and everything on it, and by the expression (https://github.com/google/re2). */
const standsBefore = (address: string): boolean => {
  const { hostname } = new URL(address);
  return rules.some(
    ({ condition: { requestDomains, regexFilter } }) =>
      requestDomains.some((host) => hostname === host || hostname.endsWith(`.${host}`)) && new RegExp(regexFilter).test(address),
  );
};

test.each([
  'https://chatgpt.com/?q=Hello',
  'https://chatgpt.com/?model=auto&prompt=Hello',
  'https://claude.ai/new?q=Hello',
  'https://huggingface.co/chat/?q=Hello',
  'https://poe.com/?q=Hello',
  'https://www.poe.com/new?prompt=Hello',
])('stands before %s', (address) => {
  expect(standsBefore(address)).toBe(true);
});

test.each([
  'https://chatgpt.com/',
  'https://chatgpt.com/?q=',
  'https://chatgpt.com/c/1?model=auto',
  'https://chatgpt.com/?seq=1',
  'https://huggingface.co/models?q=bert',
  'https://example.org/?q=Hello',
  'https://poe.com.example.org/?q=Hello',
])('leaves %s alone', (address) => {
  expect(standsBefore(address)).toBe(false);
});

test('what was asked for comes behind the #, and every rule weighs less than any that stops a tool', () => {
  for (const { action, priority, condition } of rules) {
    expect(action.redirect.regexSubstitution).toBe('chrome-extension://lollipop/asked.html#\\0');
    expect(priority).toBe(1);
    expect(condition.regexFilter).toMatch(/^\^.*\$$/); // the whole address, or `\0` would be a part of it
  }
});
