import { expect, test } from 'vitest';
import { isIdentifier } from '../categories.ts';
import { ownName } from '../custom-patterns/label.ts';
import { detectors } from '../detectors/index.ts';
import { scan } from '../engine.ts';
import { scanAgain } from './scan-again.ts';
import type { Opinion, SecondLook } from './types.ts';

const thinking = (opinion: (text: string) => Opinion): SecondLook => ({ id: 'test', look: ({ folded }) => opinion(folded) });
const words = (text: string, { findings }: { findings: readonly { start: number; end: number }[] }) =>
  findings.map(({ start, end }) => text.slice(start, end));

const TEXTS = [
  'Chidera Okafor in 8B has dyslexia, UPN B801200005001. Her password is Tr0ub4dor&3.',
  'Surname\tForename\tUPN\nOkafor\tChidera\tB801200005001\nSmethwick\tJayden\tH801200005002',
  'Plan a Year 8 lesson on Macbeth.',
  ...detectors.flatMap(({ examples }) => examples.hits.map(({ text }) => text)),
];

test('with nobody to ask it finds what the fast look finds', async () => {
  for (const text of TEXTS)
    expect(await scanAgain(text, { customTerms: ['dyslexia'] }, [])).toEqual(scan(text, { customTerms: ['dyslexia'] }));
});

test('a look that would clear everything clears no number and no credential', async () => {
  const cleaner: SecondLook = { id: 'cleaner', look: (_text, seen) => ({ clear: seen, add: [] }) };
  const everything = thinking((text) => ({
    clear: Array.from({ length: text.length }, (_, start) => start).flatMap((start) =>
      [5, 9, 10, 13].map((length) => ({ start, end: start + length })),
    ),
    add: [],
  }));
  for (const { id, examples } of detectors) {
    for (const { text } of examples.hits) {
      const numbers = (result: { findings: readonly { detector: string }[] }) =>
        result.findings.filter(({ detector }) => detector === id).length;
      expect(numbers(await scanAgain(text, {}, [cleaner, everything])), text).toBe(numbers(scan(text)));
    }
  }
});

test('topics are about the people who are left', async () => {
  const text = 'Please reword: Bramble has dyslexia and needs more time.';
  const at = text.indexOf('Bramble');
  const add = [{ category: 'person_name', start: at, end: at + 7, confidence: 0.9, detector: 'test', person: 900 }] as const;
  const result = await scanAgain(text, {}, [thinking(() => ({ clear: [], add }))]);
  const name = result.findings.findIndex(({ category }) => category === 'person_name');
  expect(result.people).toBe(1);
  expect(result.findings.find(({ category }) => category === 'sen' || category === 'health')?.subject).toBe(name);
});

test('a topic that a look adds is a finding, in offsets of the original', async () => {
  const text = 'Zoë’s ﬁle: quiet lately';
  const look: SecondLook = {
    id: 'test',
    look: ({ folded }) => ({
      clear: [],
      add: [{ category: 'safeguarding', start: folded.indexOf('quiet'), end: folded.length, confidence: 0.8, detector: 'test' }],
    }),
  };
  expect(words(text, { findings: (await scanAgain(text, {}, [look])).findings.filter(({ detector }) => detector === 'test') })).toEqual([
    'quiet lately',
  ]);
});

test('topics that are not as certain as a look wants them do not count; the trust’s own words and what columns say do', async () => {
  const patterns = [{ name: 'a job number', category: 'confidential_business', confidence: 0.6, pattern: 'KES-\\d+' }] as const;
  const wanting = thinking(() => ({ clear: [], add: [], needed: () => 2 }));
  const said = async (text: string) =>
    (await scanAgain(text, { patterns, customTerms: ['Bluebell'] }, [wanting])).findings.map(({ category }) => category);
  expect(await said('Please reword: Chidera Okafor in 8B has dyslexia.')).toEqual(['person_name']);
  expect(await said('KES-12 is part of Bluebell')).toEqual(['confidential_business', 'confidential_business']);
  expect(await said('Surname\tForename\tSEN\nOkafor\tChidera\tK\nSmethwick\tJayden\tN\nBell\tWren\tE')).toContain('sen');
});

test('a look that fails is not heard', async () => {
  const text = TEXTS[0] ?? '';
  const failing: SecondLook = { id: 'failing', look: () => Promise.reject(new Error('out of memory')) };
  expect(await scanAgain(text, {}, [failing])).toEqual(scan(text));
});

test('patterns of the trust’s own are findings; as identifiers they overlap no other', async () => {
  const patterns = [
    { name: 'a job number', category: 'confidential_business', confidence: 0.9, pattern: 'KES-\\d+' },
    { name: 'a pupil code', category: 'admission_number', confidence: 0.9, pattern: 'B8012\\d+' },
  ] as const;
  const text = 'KES-12 for UPN B801200005001';
  const { findings } = await scanAgain(text, { patterns }, []);
  const mine = findings.filter(({ category, detector }) => isIdentifier(category) || ownName(detector));
  expect(words(text, { findings: mine })).toEqual(['KES-12', 'B801200005001']);
});

test('in a text that says that it is invented, a look adds no topic about nobody in particular', async () => {
  const add = (text: string) =>
    [{ category: 'family', start: 0, end: text.length, confidence: 0.6, detector: 'family', about: 'singled_out' }] as const;
  const added = async (text: string) =>
    (await scanAgain(text, {}, [thinking((folded) => ({ clear: [], add: add(folded) }))])).findings.map(({ category }) => category);
  expect(await added('Carry on the notes: the two have stopped coming')).toContain('family');
  expect(await added('These are fictional people for a training day. Carry on the notes: the two have stopped coming')).toEqual([]);
});
