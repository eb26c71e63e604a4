import { expect, test } from 'vitest';
import { prepare } from '../../text/prepare.ts';
import type { Topic } from '../categories.ts';
import type { Seen } from '../overlaps.ts';
import { BLOCK, TOPIC_LABELS, WARN_OR_BLOCK } from './model/facts.ts';
import type { ModelReading } from './model/reading.ts';
import { modelLook } from './model-look.ts';
import { scanAgain } from './scan-again.ts';
import type { Opinion } from './types.ts';

const TEXT = 'Tidy this: Wren Okafor, and then Chidera, has asthma. Macbeth is next.';

interface Said {
  readonly warn?: number;
  readonly block?: number;
  readonly topics?: Partial<Record<Topic, number>>;
  /** Private words; all others have no chance at all. */
  readonly private?: Readonly<Record<string, number>>;
}

function reading(text: string, { warn = 0.9, block = 0, topics = {}, private: chances = {} }: Said): ModelReading {
  const labels: number[] = [];
  labels[WARN_OR_BLOCK] = warn;
  labels[BLOCK] = block;
  for (const [topic, place] of TOPIC_LABELS) labels[place] = topics[topic] ?? 0;
  const words = [...text.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    private: chances[word] ?? 0,
  }));
  return { words, labels };
}

const name = (words: string, confidence: number, text = TEXT): Seen => {
  const start = text.indexOf(words);
  return { category: 'person_name', start, end: start + words.length, confidence, detector: 'person_name', person: 0 };
};
const ask = (said: Said, seen: readonly Seen[] = [], text = TEXT) =>
  modelLook(async () => reading(text, said)).look(prepare(text), seen) as Promise<{
    clear: Seen[];
    add: Seen[];
    needed?: Opinion['needed'];
  }>;
const words = (spans: readonly { start: number; end: number }[], text = TEXT) => spans.map(({ start, end }) => text.slice(start, end));

test('the odds of both multiply: the surer the fast look, the smaller the model’s chance has to be to clear a name', async () => {
  const seen = [name('Macbeth', 0.7), name('Chidera', 0.7), name('Wren Okafor', 0.96)];
  const said = (chance: number) => ({ warn: 0.99, private: { Macbeth: chance, Chidera: 0.9, Wren: 0, Okafor: chance } });
  expect(words((await ask(said(0.4), seen)).clear)).toEqual([]);
  expect(words((await ask(said(0.2), seen)).clear)).toEqual(['Macbeth']);
  expect(words((await ask(said(0.01), seen)).clear)).toEqual(['Macbeth', 'Wren Okafor']);
});

test('a text that is not likely to deserve a warning speaks against its names, the more the less likely', async () => {
  const seen = [name('Chidera', 0.7), name('Wren Okafor', 0.96)];
  const cleared = async (warn: number) => words((await ask({ warn, private: { Chidera: 0.9, Okafor: 0.9 } }, seen)).clear);
  expect(await cleared(0.9)).toEqual([]);
  expect(await cleared(0.3)).toEqual(['Chidera']);
  expect(await cleared(0.01)).toEqual(['Chidera', 'Wren Okafor']);
});

test('of a name in other letters than it has learnt to read, and of a text in such letters, the model says nothing', async () => {
  const mixed = 'Please write home about محمد الحسن, who was late.';
  expect((await ask({ warn: 0.01, block: 0.01 }, [name('محمد الحسن', 0.9, mixed)], mixed)).clear).toEqual([]);
  const whole = 'محمد الحسن, 8B, 01/02/2012';
  const opinion = await ask({ warn: 0.01, block: 0.01 }, [name('محمد الحسن', 0.9, whole)], whole);
  expect(opinion).toEqual({ clear: [], add: [] });
});

test('a doubt that the model shares the other way becomes a name; a name it never saw is added whole, marks and all', async () => {
  const text = 'Tidy this: OKAFOR, Wren and J. Smethwick-Bell, please';
  const said = { private: { OKAFOR: 0.99, Wren: 0.6, J: 0.5, Smethwick: 0.99, Bell: 0.5 } };
  expect(words((await ask(said, [], text)).add, text)).toEqual(['OKAFOR, Wren', 'J. Smethwick-Bell']);
  const [confirmed] = (await ask({ warn: 0.99, private: { Chidera: 0.85 } }, [name('Chidera', 0.2)])).add;
  expect(confirmed).toMatchObject({ confidence: 0.85, person: 0 });
});

test('a word that is only likely is not added by itself, and nothing is added to a quiet text', async () => {
  expect((await ask({ private: { Chidera: 0.8 } })).add).toEqual([]);
  expect((await ask({ warn: 0.1, block: 0.95, topics: { health: 0.9 }, private: { Chidera: 0.99 } })).add).toEqual([]);
});

test('what the fast look says of somebody counts only where a block is not unlikely, and in a quiet text only what is certain', async () => {
  const counts = async (said: Said, topic: Topic, confidence: number) => confidence >= ((await ask(said)).needed?.(topic) ?? 0);
  expect(await counts({ block: 0.3 }, 'health', 0.5)).toBe(true);
  expect(await counts({ block: 0.02 }, 'health', 0.95)).toBe(false);
  expect(await counts({ block: 0.02 }, 'pupil_work', 0.5)).toBe(true);
  expect(await counts({ warn: 0.1, block: 0.3 }, 'health', 0.79)).toBe(false);
  expect(await counts({ warn: 0.1, block: 0.3 }, 'health', 0.8)).toBe(true);
  expect(await counts({ warn: 0.1 }, 'confidential_business', 0.6)).toBe(false);
  expect(await counts({ warn: 0.1, topics: { confidential_business: 0.1 } }, 'confidential_business', 0.6)).toBe(true);
});

test('people are counted once: the second mention is who the first was', async () => {
  const text = 'Chidera Okafor hit Wren and Chidera said sorry.';
  const { add } = await ask({ private: { Chidera: 0.99, Okafor: 0.99, Wren: 0.99 } }, [], text);
  expect(add.map(({ person }) => person)).toEqual([0, 1, 0]);
});

test('topics come with a likely block and are about the surest name, or about the one who is meant; duties come with a warning', async () => {
  const said = { block: 0.95, topics: { health: 0.9, sen: 0.1 }, private: { Chidera: 0.99 } };
  const { add } = await ask(said);
  expect(add.map(({ category }) => category)).toEqual(['person_name', 'health']);
  expect(add[1]?.about).toBe(add[0]);
  expect((await ask({ ...said, block: 0.6 })).add.map(({ category }) => category)).toEqual(['person_name', 'health']);
  expect((await ask({ block: 0.95, topics: { health: 0.9 } })).add[0]?.about).toBe('singled_out');
  expect((await ask({ block: 0.8, topics: { health: 0.9, ai_marking: 0.9 } })).add.map(({ category }) => category)).toEqual(['ai_marking']);
});

test('an identifier inside a name wins, and none is cleared in a text that the model calls quiet', async () => {
  const text = 'UPN B801200005001 and card 4242 4242 4242 4242, password Tr0ub4dor&3 for Chidera';
  const before = await scanAgain(text, {}, []);
  const kept = ({ findings }: typeof before) =>
    findings.filter(({ category }) => !category.startsWith('person_')).map(({ category }) => category);
  expect(kept(before).length).toBeGreaterThan(1);
  expect(kept(await scanAgain(text, {}, [modelLook(async (folded) => reading(folded, { warn: 0 }))]))).toEqual(kept(before));
});

test('names in a table’s column of names stay in a text that the model calls quiet', async () => {
  const text = 'Surname\tForename\tSEN\nOkafor\tChidera\tK\nSmethwick\tJayden\tN\nBell\tWren\tE';
  const people = ({ findings }: { findings: readonly { category: string }[] }) =>
    findings.filter(({ category }) => category === 'person_name').length;
  const again = await scanAgain(text, {}, [modelLook(async (folded) => reading(folded, { warn: 0 }))]);
  expect(people(again)).toBe(people(await scanAgain(text, {}, [])));
  expect(again.findings.some(({ category }) => category === 'sen')).toBe(true);
});

test('a model that has nothing to say changes nothing', async () => {
  expect(await scanAgain(TEXT, {}, [modelLook(async () => undefined)])).toEqual(await scanAgain(TEXT, {}, []));
});
