import { describe, expect, test } from 'vitest';
import { buildPolicy, builtInPolicy } from './record.ts';
import { OTHER_TOOL, toolFor } from './tools.ts';

const now = new Date('2026-11-22T09:00:00Z');

describe('toolFor', () => {
  test.each([
    ['chatgpt.com', '/c/1', 'chatgpt', 'unlisted'],
    ['www.perplexity.ai', '/', 'perplexity', 'unlisted'],
    ['CHATGPT.COM.', '/', 'chatgpt', 'unlisted'],
    ['m365.cloud.microsoft', '/chat', 'ms-365-copilot', 'approved'],
    ['www.office.com', '/chat/x', 'ms-365-copilot', 'approved'],
    ['www.office.com', '/chatter', OTHER_TOOL, 'unlisted'],
    ['copilot.microsoft.com', '/', 'ms-copilot-consumer', 'unlisted'],
    ['thekeysupport.com', '/', 'the-key-gpt', 'approved'],
    ['otter.ai', '/', 'otter', 'prohibited'],
    ['huggingface.co', '/chat', 'huggingchat', 'unlisted'],
    ['huggingface.co', '/models', OTHER_TOOL, 'unlisted'],
    ['notchatgpt.com', '/', OTHER_TOOL, 'unlisted'],
    ['chatgpt.com.evil.example', '/', OTHER_TOOL, 'unlisted'],
    ['assistant.trust.example', '/', OTHER_TOOL, 'unlisted'],
  ])('%s%s is %s, %s', (hostname, path, id, status) => {
    expect(toolFor(hostname, path, builtInPolicy())).toMatchObject({ id, status });
  });

  test('the two editions of Copilot are told apart and both notes say that the account is not seen', () => {
    for (const host of ['m365.cloud.microsoft', 'copilot.microsoft.com']) {
      expect(toolFor(host, '/', builtInPolicy()).note).toMatch(/not seen/);
    }
  });
});

describe('the trust’s own statuses', () => {
  const status = (entries: string[], host: string, path = '/') => toolFor(host, path, buildPolicy({ toolStatus: entries }, now)).status;

  test('a host of a card changes the whole tool', () => {
    expect(status(['chatgpt.com=prohibited'], 'chat.openai.com')).toBe('prohibited');
    expect(status(['www.chatgpt.com=prohibited'], 'chatgpt.com')).toBe('prohibited');
  });

  test('an id changes the tool', () => {
    expect(status(['gemini=approved'], 'gemini.google.com')).toBe('approved');
  });

  test('a host without a card becomes a tool of its own', () => {
    expect(toolFor('assistant.trust.example', '/', buildPolicy({ toolStatus: ['trust.example=approved'] }, now))).toMatchObject({
      id: 'trust-example',
      status: 'approved',
    });
  });

  test('the closest address wins, a longer host before a longer path', () => {
    const entries = ['trust.example=prohibited', 'ai.trust.example=conditional', 'trust.example/safe=approved'];
    expect(status(entries, 'trust.example')).toBe('prohibited');
    expect(status(entries, 'ai.trust.example')).toBe('conditional');
    expect(status(entries, 'trust.example', '/safe/x')).toBe('approved');
  });

  test('the last of two entries holds', () => {
    expect(status(['claude=approved', 'claude.ai=prohibited'], 'claude.ai')).toBe('prohibited');
    expect(status(['own.example=approved', 'own.example=prohibited'], 'own.example')).toBe('prohibited');
  });
});
