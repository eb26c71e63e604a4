import { decode } from './coded.ts';
import { classes, famous as famousPacked, words as wordsPacked } from './data/gazetteer.generated.ts';
import { hashText } from './hash.ts';
import { unpack } from './packed-set.ts';

/**
 * What the lists know of one word, each 0 to 3 by frequency. Sources and licences: scripts/train-names/data/README.md.
 * A word may be all of these at once: "grace" is a frequent forename, a surname and an ordinary word.
 */
export interface Known {
  /** Births in England and Wales since 1996, adults' ranks since 1904, US census, lists of 106 countries. */
  readonly forename: number;
  readonly surname: number;
  /** Ordinary English in lower case: 1 a dictionary word, 3 among the few hundred most used. */
  readonly word: number;
  readonly place: boolean;
  /** By itself it usually means a person people learn about: a famous family name, a character. */
  readonly famous: boolean;
}

export const NOTHING: Known = { forename: 0, surname: 0, word: 0, place: false, famous: false };

const RARE_NAME: Known = { ...NOTHING, forename: 1 };
const RARE_WORD: Known = { ...NOTHING, word: 1 };

/** What the spelling alone (`namenessOf`) makes of a word; the build leaves out what this gets right. */
export const spelt = (score: number): Known => (score >= 1.5 ? RARE_NAME : score <= -2 ? RARE_WORD : NOTHING);

/** The number under which the build files a kind of word. */
export function classCode(known: Known): number {
  return known.forename + 4 * known.surname + 16 * known.word + (known.place ? 64 : 0) + (known.famous ? 128 : 0);
}

function fromCode(code: number): Known {
  return { forename: code & 3, surname: (code >> 2) & 3, word: (code >> 4) & 3, place: (code & 64) > 0, famous: (code & 128) > 0 };
}

interface Table {
  readonly bits: number;
  readonly keys: Uint32Array;
  readonly kinds: Uint8Array;
  readonly mask: number;
}

let table: Table | undefined;
let famous: Set<number> | undefined;
const kinds: readonly Known[] = Array.from({ length: 256 }, (_, code) => fromCode(code));

/** `word`: folded, lower case. Constant time; the lists are unpacked on first use (a few milliseconds). */
export function lookUp(word: string): Known {
  table ??= buildTable();
  const key = (hashText(word) >>> (32 - table.bits)) + 1;
  for (let slot = Math.imul(key, 0x9e3779b1) >>> 0; ; slot += 1) {
    const here = table.keys[slot & table.mask];
    if (here === key) return kinds[table.kinds[slot & table.mask] ?? 0] ?? NOTHING;
    if (here === 0 || here === undefined) return NOTHING;
  }
}

/** Whether the words, folded, lower case and joined by single spaces, are the full name of somebody people learn about. */
export function isFamousFullName(words: string): boolean {
  famous ??= new Set(unpack(famousPacked));
  return famous.has(hashText(words) >>> (32 - famousPacked.bits));
}

function buildTable(): Table {
  const members = unpack(wordsPacked);
  const codes = decode(classes);
  let size = 1;
  while (size < members.length * 2) size *= 2;
  const keys = new Uint32Array(size);
  const kindsOf = new Uint8Array(size);
  members.forEach((member, i) => {
    const key = member + 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    kindsOf[slot] = codes[i] as number;
  });
  return { bits: wordsPacked.bits, keys, kinds: kindsOf, mask: size - 1 };
}
