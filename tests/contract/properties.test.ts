import { expect, test } from 'vitest';
import { isIdentifier } from '../../lib/detect/categories.ts';
import { detectors } from '../../lib/detect/detectors/index.ts';
import { identified, scan } from '../../lib/detect/engine.ts';
import { findTables } from '../../lib/detect/tables/find-tables.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { prepare } from '../../lib/text/prepare.ts';
import { fc } from '../fixed-seed.ts';

/** What must hold for any text at all: strange scripts, broken characters, and every detector's own examples bent out of shape. */
const RUNS = { numRuns: 400 };

const STRANGE = [
  '\u0301', // a combining mark on what stands before
  '\u200b', // zero width space
  '\u200f', // right-to-left mark
  '\u00a0', // no-break space
  '\u00ad', // soft hyphen
  '\u202e', // right-to-left override
  '\ufe0f', // variation selector
  '\u{1f469}\u200d\u{1f3eb}', // a teacher, as an emoji of three parts
  '\ud83d', // half of a character
  '\u0430', // Cyrillic, looks like a Latin a
  '\u05d0\u05d1',
  '\u00bd',
  '\ufb01',
  '\u0660',
  '\n',
  '\r\n',
  '\t',
  '|',
  ',',
];

const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Za-z]/g, (plain) => String.fromCodePoint((plain.codePointAt(0) ?? 0) + 0xfee0));

const example = fc.constantFrom(...detectors.flatMap(({ examples }) => [...examples.hits.map(({ text }) => text), ...examples.misses]));
const bent = fc
  .tuple(example, fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...STRANGE)), { maxLength: 6 }), fc.boolean())
  .map(([text, insertions, wide]) =>
    insertions.reduce((written, [at, piece]) => written.slice(0, at) + piece + written.slice(at), wide ? fullWidth(text) : text),
  );
const anything = fc.oneof(bent, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));
const texts = fc.array(anything, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n'));

const isLowHalf = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));

test('no text makes scan throw, and every finding lies on whole characters of it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end, confidence } of scan(text).findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(isLowHalf(text, start) || isLowHalf(text, end)).toBe(false);
      }
    }),
    RUNS,
  );
});

test('identifiers come in the order of the text and never overlap', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const spans = scan(text).findings.filter(({ category }) => isIdentifier(category));
      for (const [place, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[place - 1]?.end ?? 0);
    }),
    RUNS,
  );
});

test('a paragraph about nothing, added below an empty line, changes nothing that detectors see by themselves', () => {
  // By themselves: who counts as a private person is judged on the whole text, and some identifiers lean on the people found.
  const identifiers = (text: string) => {
    const prepared = prepare(text);
    return identified(prepared, findTables(prepared));
  };
  fc.assert(
    fc.property(texts, (text) => {
      expect(identifiers(`${text}\n\nClouds drifted over quiet hills, and nothing else moved.`)).toEqual(identifiers(text));
    }),
    RUNS,
  );
});

test('added to what a whole scan sees, it changes no identifier either, as long as it changes nobody', () => {
  const seen = (text: string) => scan(text).findings.filter(({ category }) => isIdentifier(category));
  const plain = ({ category, start, end, confidence }: Finding) => `${category} ${start}-${end} ${confidence}`;
  const isPerson = ({ category }: Finding) => category.startsWith('person_');
  let compared = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const [before, after] = [seen(text), seen(`${text}\n\nClouds drifted over quiet hills, and nothing else moved.`)];
      if (before.filter(isPerson).map(plain).join() !== after.filter(isPerson).map(plain).join()) return;
      compared += 1;
      expect(after.map(plain)).toEqual(before.map(plain));
    }),
    RUNS,
  );
  expect(compared).toBeGreaterThan(RUNS.numRuns / 2);
});

test('the same text scanned twice gives the same findings', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(scan(text)).toEqual(scan(text));
    }),
    { numRuns: 100 },
  );
});
