import { STAND_INS } from '../detect/stand-ins.ts';
import type { Finding } from '../detect/types.ts';
import { createPeople } from './people.ts';

const isReplaceable = (finding: Finding) => finding.confidence >= 0.5 && (isPerson(finding) || finding.category in STAND_INS);
const isPerson = ({ category }: Finding) => category === 'person_name' || category === 'person_initials';

/** Whether anything in the text can be replaced at all: topics cannot, they are what the person wants to say. */
export const canReplace = (findings: readonly Finding[]): boolean => findings.some(isReplaceable);

export interface Placeholders {
  /** `text` with every identifier of `findings` (offsets into `text`) replaced; the same person keeps the same placeholder. */
  replace(text: string, findings: readonly Finding[]): string;
  /** The words that `replace` takes out, to prove later that none of them left. */
  originals(text: string, findings: readonly Finding[]): string[];
}

/** One set for one conversation, in memory only: it knows who "Pupil A" is. */
export function createPlaceholders(): Placeholders {
  const people = createPeople();
  return {
    replace(text, findings) {
      let out = '';
      let at = 0;
      let last: { label: string; end: number } | undefined;
      for (const finding of [...findings].filter(isReplaceable).sort((a, b) => a.start - b.start)) {
        if (finding.start < at) continue;
        const words = text.slice(finding.start, finding.end);
        // Surname and forename in two cells of a pasted row are one person.
        const sameRow = last !== undefined && text.slice(last.end, finding.start) === '\t';
        const label = isPerson(finding)
          ? people.label(words, sameRow ? last?.label : undefined)
          : STAND_INS[finding.category as keyof typeof STAND_INS];
        last = isPerson(finding) ? { label, end: finding.end } : undefined;
        out += text.slice(at, finding.start) + label;
        at = finding.end;
      }
      return out + text.slice(at);
    },
    originals: (text, findings) => findings.filter(isReplaceable).map(({ start, end }) => text.slice(start, end)),
  };
}
