/** Whom a placeholder says somebody is; each has its own words in the pack. */
export type Kind = 'pupil' | 'staff' | 'parent' | 'adult' | 'other';

const STAFF =
  'teacher|tutor|ta|assistant|senco|sendco|dsl|head|headteacher|deputy|principal|governor|colleague|manager|caretaker|coach|head of \\w+|member of staff';
const PARENT = '(?:step-?|grand)?(?:mum|mother|dad|father)|nan|gran|grandma|grandad|auntie?|uncle|parent|carer|guardian';
const OTHER = 'social worker|doctor|gp|nurse|psychologist|therapist|officer|consultant|solicitor|neighbour';

/** The word stands right before the name ("his mum, Karen") or is said of it right after ("Karen Doyle (SENCO)", "Karen is his mum"). */
const beside = (words: string) =>
  [
    new RegExp(`\\b(?:${words})s?(?:,|:| is| called| named| \\()?\\s*["“]?$`, 'i'),
    new RegExp(
      `^["”]?(?:,? ?\\(|,| is| was| –| -)\\s*(?:(?:the|our|my|a|an|his|her|their|your|[\\p{L}’']+[’']s)\\s+)?(?:\\w+\\s)?(?:${words})\\b`,
      'iu',
    ),
  ] as const;

const CUES = { parent: beside(PARENT), staff: beside(STAFF), adult: beside(OTHER) };

/** By what the text says of the person: `before` and `after` are what stands on either side of the name. A title makes an adult; anybody else in a school is taken for a pupil. */
export function kindOf(before: string, after: string, title: string): { kind: Kind; said: boolean } {
  for (const kind of ['parent', 'staff', 'adult'] as const) {
    const [ahead, behind] = CUES[kind];
    if (ahead.test(before) || behind.test(after)) return { kind, said: true };
  }
  return title ? { kind: 'adult', said: true } : { kind: 'pupil', said: false };
}
