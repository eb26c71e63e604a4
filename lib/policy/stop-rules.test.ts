import { expect, test } from 'vitest';
import { buildPolicy, builtInPolicy } from './record.ts';
import { stopRules } from './stop-rules.ts';

const now = new Date('2026-11-22T09:00:00Z');
const about = (address: string, rules = stopRules(builtInPolicy())) =>
  rules.filter(({ condition }) => condition.requestDomains.includes(address.split('/')[0] ?? ''));

test('a note-taker is led to our page by the name on the list, whole pages only', () => {
  expect(about('otter.ai')).toMatchObject([
    {
      action: { type: 'redirect', redirect: { extensionPath: '/stopped.html?listed=otter.ai' } },
      condition: { requestDomains: ['otter.ai'], resourceTypes: ['main_frame'] },
    },
  ]);
});

test('nothing is stopped that no policy stops', () => {
  for (const host of ['chatgpt.com', 'm365.cloud.microsoft', 'canva.com']) expect(about(host)).toEqual([]);
});

test('ids are whole numbers from 1, each once, as the browser asks', () => {
  const ids = stopRules(builtInPolicy()).map(({ id }) => id);
  expect(ids).toEqual(ids.map((_, place) => place + 1));
});

test('what the trust decides below a stopped address weighs more, however deep it goes', () => {
  const entries = [
    'own.example=prohibited',
    'own.example/help=conditional',
    'own.example/help/chat=prohibited',
    'safe.own.example=approved',
  ];
  const rules = stopRules(buildPolicy({ toolStatus: entries }, now)).filter(({ condition }) =>
    /own\.example$/.test(condition.requestDomains[0] ?? ''),
  );
  const order = rules
    .toSorted((a, b) => a.priority - b.priority)
    .map(({ action, condition }) => [action.type, condition.urlFilter ?? condition.requestDomains[0]]);
  expect(order).toEqual([
    ['redirect', 'own.example'],
    ['allow', '||own.example/help^'],
    ['redirect', '||own.example/help/chat^'],
    ['allow', 'safe.own.example'],
  ]);
});

test('a decision taken back takes its rule with it', () => {
  expect(about('otter.ai', stopRules(buildPolicy({ toolStatus: ['otter.ai=approved'] }, now)))).toEqual([]);
  expect(about('chatgpt.com', stopRules(buildPolicy({ toolStatus: ['chatgpt.com=prohibited'] }, now)))).toHaveLength(1);
});
