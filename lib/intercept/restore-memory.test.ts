import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Memory } from './restore-memory.ts';

const page = { pathname: '/' };
let memory: Memory;

beforeEach(async () => {
  vi.resetModules();
  page.pathname = '/';
  vi.stubGlobal('location', page);
  vi.stubGlobal('window', { top: {} });
  const { memoryOfTab } = await import('./restore-memory.ts');
  memory = memoryOfTab();
  memory.check(undefined);
  const finding = { category: 'person_name', confidence: 0.9, detector: 'test', start: 0, end: 4 } as const;
  expect(memory.placeholders.replace('Noah', [finding])).toBe('Pupil A');
});
afterEach(() => vi.unstubAllGlobals());

/** The person looks at another address of the same page. */
function go(pathname: string, reply?: Element): boolean {
  page.pathname = pathname;
  memory.check(reply);
  return memory.placeholders.inUse();
}

const reply = (isConnected: boolean) => ({ isConnected }) as Element;

test('the address that a conversation gets with its first message is its own', () => {
  memory.sent('Pupil A');
  expect(go('/c/0a1b2c3d4e')).toBe(true);
  expect(go('/c/0a1b2c3d4e')).toBe(true);
});

test('another conversation, or the front page again, knows nobody', () => {
  memory.sent('Pupil A');
  go('/c/0a1b2c3d4e');
  expect(go('/')).toBe(false);
});

test('a conversation that is opened before anything was sent is another one', () => expect(go('/c/0a1b2c3d4e')).toBe(false));

test('an address that changes under a conversation whose reply still stands there changes nothing', () => {
  memory.sent('Pupil A');
  go('/c/temporary-0001', reply(true));
  expect(go('/c/0a1b2c3d4e')).toBe(true);
});

test('a reply that is gone says nothing', () => {
  memory.sent('Pupil A');
  go('/c/temporary-0001', reply(false));
  expect(go('/c/0a1b2c3d4e')).toBe(false);
});

test('whoever begins anew begins with nobody', () => {
  memory.forget();
  expect(memory.placeholders.inUse()).toBe(false);
});

test('the frames of a page share one memory; a page around them of another origin has its own', async () => {
  const { memoryOfTab } = await import('./restore-memory.ts');
  expect(memoryOfTab()).toBe(memory);
  vi.stubGlobal('window', {
    get top() {
      return new Proxy(
        {},
        {
          get: () => {
            throw new DOMException('another origin', 'SecurityError');
          },
        },
      );
    },
  });
  expect(memoryOfTab()).not.toBe(memory);
});
