import { STAND_INS } from '../detect/stand-ins.ts';
import type { Finding } from '../detect/types.ts';
import { kindOf } from './kinds.ts';
import { createLabels, type LabelWords, type Taken, takenIn } from './labels.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { missedCells } from './missed-cells.ts';
import { createPeople } from './people.ts';
import { possessiveOf, type ReadName, readName } from './read-name.ts';
import { asJudged, type Names, type Piece, restore } from './restore.ts';
import { joinCells } from './rows.ts';

const isReplaceable = (finding: Finding) => finding.confidence >= 0.5 && (isPerson(finding) || finding.category in STAND_INS);
const isPerson = ({ category }: Finding) => category === 'person_name' || category === 'person_initials';

/** In order and apart from one another, with the halves of names in a table that no detector saw. */
function replaceableIn(text: string, findings: readonly Finding[]): Finding[] {
  const found = findings.filter(isReplaceable);
  const half = { category: 'person_name', confidence: 1, detector: 'names' } as const;
  const missed = missedCells(text, found.filter(isPerson)).map((cell): Finding => ({ ...half, start: cell.start, end: cell.end }));
  let reached = 0;
  return [...found, ...missed]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const free = start >= reached;
      if (free) reached = end;
      return free;
    });
}

/** Whether anything in the text can be replaced at all: topics cannot, they are what the person wants to say. */
export const canReplace = (findings: readonly Finding[]): boolean => findings.some(isReplaceable);

export interface Placeholders {
  /** `text` with every identifier of `findings` (offsets into `text`) replaced; the same person keeps the same placeholder. */
  replace(text: string, findings: readonly Finding[]): string;
  /** The words that `replace` takes out, to prove later that none of them left. */
  originals(text: string, findings: readonly Finding[]): string[];
  /** The text with the names back in place of the placeholders, in pieces; see `restore`. */
  restore(text: string): Piece[];
  /** What a text is to be judged as, of the same length: this conversation’s placeholders are nobody. */
  asJudged(text: string): string;
  /** A message went out: who stands in it as a placeholder is to be kept from the tool from now on. */
  sent(text: string): void;
  /** Where a text names those people again. */
  mentions(text: string): Mention[];
  /** Whether there is anybody whose name can come back. */
  inUse(): boolean;
  /** A new conversation: nobody is known any more. */
  forget(): void;
}

/** The words of the default pack, for those who have no policy at hand. */
const WORDS: LabelWords = {
  style: 'letters',
  pupil: 'Pupil {letter}',
  staff: 'Staff {letter}',
  parent: 'Parent {letter}',
  adult: 'Adult {letter}',
  other: 'Person {letter}',
};

/** How much of the text on either side of a name says who it is, in characters. */
const AROUND = 48;

/**
 * One set for one conversation, in memory only: it knows who "Pupil A" is. `words` are the pack's; `shown` is what stands on the page, where
 * placeholders of an earlier conversation may be that must not become somebody else's.
 */
export function createPlaceholders(words: () => LabelWords = () => WORDS, shown: () => string = () => ''): Placeholders {
  let people = createPeople();
  let labels = createLabels();
  let values = new Map<string, Set<string>>();

  /** Of several numbers behind one "[UPN]" nobody can say which is meant. */
  function names(): Names {
    const single = [...values].flatMap(([label, [value = '', ...more]]) => (more.length === 0 ? [[label, value] as const] : []));
    return new Map([...people.all().map(({ label, shown }) => [label, shown] as const), ...single]);
  }

  function labelFor(name: ReadName, text: string, { start, end }: Finding, taken: () => Taken): string {
    const { kind, said } = kindOf(text.slice(Math.max(0, start - AROUND), start), text.slice(end, end + AROUND), name.title);
    return people.find(name, kind, said, () => labels.next(kind, name.title, words(), taken())).label;
  }

  function valueFor(category: Finding['category'], written: string): string {
    const label = STAND_INS[category as keyof typeof STAND_INS];
    if (category !== 'credential') values.set(label, (values.get(label) ?? new Set()).add(written)); // a password is nothing to keep
    return label;
  }

  return {
    replace(text, findings) {
      const apart = replaceableIn(text, findings);
      const named = apart.filter(isPerson);
      const names = joinCells(
        text,
        named.map((finding) => ({
          ...finding,
          name: readName(text.slice(finding.start, finding.end), finding.category === 'person_initials'),
        })),
      );
      let known: Taken | undefined;
      const taken = () => {
        known ??= takenIn(`${text}\n${shown()}`);
        return known;
      };
      let out = '';
      let at = 0;
      for (const finding of apart) {
        const written = text.slice(finding.start, finding.end);
        const name = isPerson(finding) ? names.shift() : undefined;
        const label = name ? labelFor(name, text, finding, taken) + possessiveOf(written) : valueFor(finding.category, written);
        out += text.slice(at, finding.start) + label;
        at = finding.end;
      }
      return out + text.slice(at);
    },
    originals: (text, findings) => replaceableIn(text, findings).map(({ start, end }) => text.slice(start, end)),
    restore: (text) => restore(text, names()),
    asJudged: (text) => asJudged(text, names()),
    sent(text) {
      const labels = new Set(restore(text, names()).map(({ label }) => label));
      for (const person of people.all()) person.isUsed ||= labels.has(person.label);
    },
    mentions: (text) => (people.all().length > 0 ? mentionsIn(text, people) : []),
    inUse: () => people.all().length > 0,
    forget() {
      people = createPeople();
      labels = createLabels();
      values = new Map();
    },
  };
}
