import { beforeEach, expect, test, vi } from 'vitest';
import { builtInPolicy } from '../../lib/policy/built-in.ts';
import type { ReadRequest } from '../second-look/answer.ts';

const asked: ReadRequest[] = [];
let answer: object = { state: 'ready', reading: { words: [], labels: [] } };
const session: Record<string, unknown> = {};
let policy = builtInPolicy();

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session[key] }),
        set: async (items: object) => void Object.assign(session, items),
      },
    },
  },
}));
vi.mock('./policy-in-force.ts', () => ({ policyInForce: async () => policy }));
vi.mock('./model-offscreen.ts', () => ({
  offscreen: () => ({
    async ask(request: ReadRequest) {
      asked.push(request);
      return answer;
    },
    peek: async () => undefined,
  }),
}));

const { readBySecondLook, secondLookState, wakeSecondLook } = await import('./second-look.ts');

const on = (secondLook: 'on' | 'off' | 'auto', gigabytes?: number) => {
  policy = { ...builtInPolicy(), secondLook };
  vi.stubGlobal('navigator', { deviceMemory: gigabytes });
};

beforeEach(() => {
  asked.length = 0;
  answer = { state: 'ready', reading: { words: [], labels: [] } };
  for (const key of Object.keys(session)) delete session[key];
});

test.each([
  ['off', 8, 'off'],
  ['off', undefined, 'off'],
  ['auto', 2, 'saving_memory'],
  ['auto', 0.5, 'saving_memory'],
] as const)('with the policy "%s" and %s GB nothing loads the model, whatever comes', async (choice, gigabytes, state) => {
  on(choice, gigabytes);
  await wakeSecondLook();
  expect(await readBySecondLook('a text')).toBeUndefined();
  expect(await secondLookState()).toBe(state);
  expect(asked).toEqual([]);
});

test.each([
  ['auto', 4],
  ['auto', undefined],
  ['on', 2],
] as const)('with the policy "%s" and %s GB it is asked, and told whether to spare the battery', async (choice, gigabytes) => {
  on(choice, gigabytes);
  expect(await readBySecondLook('a text')).toEqual({ words: [], labels: [] });
  expect(asked).toEqual([{ text: 'a text', choice }]);
});

test('out of memory once: nothing is loaded again in this session of the browser, and the state says why', async () => {
  on('auto', 8);
  answer = { state: 'no_memory' };
  await wakeSecondLook();
  expect(await readBySecondLook('a text')).toBeUndefined();
  expect(await secondLookState()).toBe('no_memory');
  expect(asked).toHaveLength(1);
});
