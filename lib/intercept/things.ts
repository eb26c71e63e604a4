import type { Finding } from '../detect/types.ts';
import { canReplace, type Placeholders } from '../redact/placeholders.ts';
import type { Thing } from '../ui/dialog-types.ts';
import type { Verdict } from './judge.ts';

/** What can be replaced in one text, one thing for one person, number or address, however often it stands there. */
export interface Things {
  /** By finding; undefined for what cannot be replaced. */
  of(finding: Finding): Thing | undefined;
  /** Those of the findings in this text, the same or a changed one, whose things are not to stay in it. */
  without(kept: ReadonlySet<number>, verdict: Verdict): Finding[];
}

type Writable = { -readonly [Key in keyof Thing]: Thing[Key] };

/** Call after the whole text has been replaced once, so that every name has its placeholder. */
export function thingsIn(whole: Verdict, placeholders: Placeholders): Things {
  const { text, scan } = whole;
  const things = new Map<string, Writable>();
  const bySurface = new Map<string, Thing>();
  const surface = (verdict: Verdict, { category, start, end }: Finding) => `${category} ${verdict.text.slice(start, end)}`;
  for (const finding of scan.findings) {
    if (!canReplace([finding])) continue;
    const { category, start, end } = finding;
    const words = text.slice(start, end);
    const becomes = placeholders.replace(words, [{ ...finding, start: 0, end: end - start }]);
    const key = category === 'person_name' ? becomes : `${category} ${words}`;
    const thing = things.get(key) ?? { id: things.size, text: words, becomes };
    if (!thing.text.includes(words)) thing.text += ` ${words}`; // surname and forename in cells of their own
    things.set(key, thing);
    bySurface.set(`${category} ${words}`, thing);
  }
  const of = (verdict: Verdict, finding: Finding) => bySurface.get(surface(verdict, finding));
  return {
    of: (finding) => of(whole, finding),
    without: (kept, verdict) => verdict.scan.findings.filter((finding) => !kept.has(of(verdict, finding)?.id ?? -1)),
  };
}
