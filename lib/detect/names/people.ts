import { isFamousFullName } from './gazetteer.ts';
import type { Sequence } from './sequence.ts';
import type { Mention } from './tagger.ts';
import { SHAPE, type WordFacts } from './words.ts';

/** Who a title says it is: 1 anybody at a school, 2 a profession, 3 family, 4 rank, history or story. */
const TITLES: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'mr mrs miss ms mx sir madam mister mme mlle',
    'dr prof professor coach nurse rev reverend father cllr councillor pc imam rabbi sgt inspector ds',
    'nan nana nanny nanna gran granny grandma grandad grandpa aunt auntie aunty uncle mum dad mummy daddy',
    'king queen prince princess lord lady dame duke earl count baron baroness saint st pope president emperor empress captain colonel general major admiral guru prophet bhai tsar doctor old little big detective',
  ].flatMap((line, i) => line.split(' ').map((word) => [word, i + 1])),
);

/** A title, a profession or kin, which alone name nobody. */
export const isTitle = (word: string): boolean => (TITLES[word] ?? 4) < 4;

/** A mention with what its own words say. */
export interface Described extends Mention {
  /** The words of the name without title, lower case, possessive off. */
  readonly words: readonly string[];
  readonly facts: readonly WordFacts[];
  readonly title: number;
  readonly famousFull: boolean;
  readonly famousWord: boolean;
  /** One to three single letters or one short run of capitals: "KB", "J.T.". */
  readonly initials: boolean;
  /** Index of the group of mentions that share a name: the same person as far as the text tells. */
  person: number;
}

export function describe(sequence: Sequence, mentions: readonly Mention[]): Described[] {
  const described = mentions.map((mention) => describeOne(sequence, mention));
  groupPeople(described);
  return described;
}

function describeOne(sequence: Sequence, mention: Mention): Described {
  const facts: WordFacts[] = [];
  let title = 0;
  let capitals = true;
  for (let i = mention.from; i < mention.to; i += 1) {
    const fact = sequence.facts[i];
    const shape = sequence.shapes[i] ?? SHAPE.mark;
    if (!fact || shape > SHAPE.letter) continue;
    const kind = facts.length === 0 ? (TITLES[fact.bare] ?? 0) : 0;
    if (kind > 0 && mention.to - mention.from > 1) title = kind;
    else {
      facts.push(fact);
      if (shape !== SHAPE.letter && !(shape === SHAPE.upper && fact.bare.length <= 3)) capitals = false;
    }
  }
  const words = facts.map((fact) => fact.bare);
  return {
    ...mention,
    words,
    facts,
    title,
    famousFull:
      isFamous(words) || (title > 0 && canBeListed(title, facts) && isFamous([sequence.facts[mention.from]?.bare ?? '', ...words])),
    famousWord: facts.some((fact) => fact.known.famous),
    initials:
      capitals &&
      words.length > 0 &&
      words.join('').length <= 3 &&
      title === 0 &&
      !facts.some((fact) => fact.known.forename >= 2 && fact.bare.length > 2),
    person: -1,
  };
}

/** "Mr Darcy" may be looked up with the title, "Mr Brown" may not: too many teachers bear the name. */
function canBeListed(title: number, facts: readonly WordFacts[]): boolean {
  return title === 4 || facts.every(({ known }) => known.surname < 2 && known.forename < 2);
}

/** Also surname first ("Armitage, Simon"), first with last ("Samuel T Coleridge"), and initials run together ("JK Rowling"). */
function isFamous(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (isFamousFullName(words.join(' ')) || isFamousFullName(`${last} ${words.slice(0, -1).join(' ')}`)) return true;
  if (words.length > 2 && first.length > 1 && isFamousFullName(`${first} ${last}`)) return true;
  return words.length === 2 && first.length === 2 && isFamousFullName(`${first[0]} ${first[1]} ${last}`);
}

/** A single name joins the first longer name that holds it; two longer names are one person if first and last word agree. */
function groupPeople(mentions: readonly Described[]): void {
  const byWord = new Map<string, number>();
  const byName = new Map<string, number>();
  let people = 0;
  const longFirst = [...mentions].sort((a, b) => Math.min(2, b.words.length) - Math.min(2, a.words.length));
  for (const mention of longFirst) {
    const { words } = mention;
    const key = words.length > 1 ? [words[0], words.at(-1)].sort().join(' ') : (words[0] ?? '');
    const known = words.length > 1 ? byName.get(key) : (byWord.get(key) ?? byName.get(key));
    mention.person = known ?? people;
    if (known !== undefined) continue;
    people += 1;
    byName.set(key, mention.person);
    for (const word of words) if (word.length > 1 && !byWord.has(word)) byWord.set(word, mention.person);
  }
}
