import { expect, test } from 'vitest';
import { detectors } from '../../lib/detect/detectors/index.ts';
import { scan } from '../../lib/detect/engine.ts';
import type { Finding } from '../../lib/detect/types.ts';
import { fc } from '../fixed-seed.ts';

/**
 * The same text typed in other characters: every finding stays, and lies on the very characters it lay on before. A disguise changes single characters
 * of a plain text and remembers where each came from.
 */
type Disguise = (character: string, place: number, text: string) => { readonly written: string; readonly after?: string };

const insert =
  (invisible: string): Disguise =>
  (character) => ({ written: character, after: invisible });

/** One letter in a longer word; the rest of the word stays Latin. */
const lookAlike: Disguise = (character, place, text) => {
  const inWord = /[A-Za-z]/.test(text.charAt(place - 1)) && /[A-Za-z]/.test(text.charAt(place + 1));
  return { written: (inWord ? LOOK_ALIKES[character] : undefined) ?? character };
};
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: '\u0430',
  c: '\u0441',
  e: '\u0435',
  o: '\u03bf',
  p: '\u0440',
  x: '\u0445',
  A: '\u0410',
  B: '\u0392',
  O: '\u041e',
};

const DISGUISES: Readonly<Record<string, Disguise>> = {
  'full width': (character) => ({
    written: /[0-9A-Za-z]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character,
  }),
  'mathematical digits': (character) => ({ written: /\d/.test(character) ? String.fromCodePoint(0x1d7ce + Number(character)) : character }),
  'Arabic digits': (character) => ({ written: /\d/.test(character) ? String.fromCharCode(0x0660 + Number(character)) : character }),
  'no-break spaces': (character) => ({ written: character === ' ' ? '\u00a0' : character }),
  'curly quotes': (character) => ({ written: character === "'" ? '\u2019' : character }),
  'combining marks': (character) => ({ written: character, after: /[A-Za-z]/.test(character) ? '\u0301' : '' }),
  'zero-width spaces': insert('\u200b'),
  'soft hyphens': insert('\u00ad'),
  'right-to-left marks': insert('\u200f'),
  'variation selectors': insert('\ufe0f'),
  'look-alikes': lookAlike,
};

interface Disguised {
  readonly text: string;
  /** For each UTF-16 unit the place in the plain text, or -1 for what was put in. */
  readonly from: readonly number[];
}

/** `where`: which characters are disguised, over and over. */
function disguise(plain: string, how: Disguise, where: readonly boolean[]): Disguised {
  let text = '';
  const from: number[] = [];
  let inside = false; // two look-alikes side by side would leave a short word with nothing Latin in it
  for (const [place, character] of [...plain].entries()) {
    const changed: ReturnType<Disguise> = !inside && where[place % where.length] ? how(character, place, plain) : { written: character };
    inside = changed.written !== character && how === lookAlike;
    text += changed.written + (changed.after ?? '');
    for (let unit = 0; unit < changed.written.length; unit += 1) from.push(place);
    for (let unit = 0; unit < (changed.after ?? '').length; unit += 1) from.push(-1);
  }
  return { text, from };
}

/** Where a finding lies in the plain text, whatever was put in between. */
function placed({ category, start, end, confidence }: Finding, from: readonly number[]): string {
  const places = from.slice(start, end).filter((place) => place >= 0);
  return `${category} ${places[0]}-${(places.at(-1) ?? 0) + 1} ${confidence}`;
}

/** Without back-ticks, which are folded too, and in ASCII, so that one unit is one character. */
const plainTexts = detectors
  .flatMap(({ examples }) => [...examples.hits.map(({ text }) => text), ...examples.misses])
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly "ASCII only"
  .filter((text) => /^[\x00-\x7f]*$/.test(text) && !text.includes('`'));

test.each(Object.entries(DISGUISES))('%s hide nothing, and findings lie on the characters that were typed', (_name, how) => {
  fc.assert(
    fc.property(
      fc.constantFrom(...plainTexts),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }).filter((where) => where.includes(true)),
      (plain, where) => {
        const { text, from } = disguise(plain, how, where);
        expect(scan(text).findings.map((finding) => placed(finding, from))).toEqual(
          scan(plain).findings.map((finding) =>
            placed(
              finding,
              [...plain].map((_, place) => place),
            ),
          ),
        );
      },
    ),
    { numRuns: 150 },
  );
});
