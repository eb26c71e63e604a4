import type { Prompt } from '../../tests/accuracy/prompts.ts';

export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: 'private' | 'initials' | 'public' | 'fictional' | 'exercise' | 'organisation_or_place' | 'other';
}

/** Every occurrence of the annotated strings at word boundaries, longest first, without overlaps; offsets into `prompt.text`. */
export function goldSpans(prompt: Prompt): GoldSpan[] {
  const wanted = [
    ...prompt.entities.map((entity) => ({ text: entity.text, kind: kindOfEntity(entity.category) })),
    ...(prompt.mentions ?? []).map((mention) => ({ text: mention.text, kind: mention.kind })),
  ].filter((want) => want.kind !== undefined) as { text: string; kind: GoldSpan['kind'] }[];
  wanted.sort((a, b) => b.text.length - a.text.length);
  const taken: GoldSpan[] = [];
  for (const { text, kind } of wanted) {
    for (const start of occurrences(prompt.text, text)) {
      const end = start + text.length;
      if (!taken.some((other) => other.start < end && start < other.end)) taken.push({ start, end, kind });
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function kindOfEntity(category: string): GoldSpan['kind'] | undefined {
  if (category === 'person_name') return 'private';
  if (category === 'person_initials') return 'initials';
  return undefined;
}

function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  const word = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const end = at + needle.length;
    if (word(text[at]) && word(text[at - 1])) continue;
    if (word(text[end - 1]) && word(text[end]) && !/^s(?!\p{L})/u.test(text.slice(end, end + 3))) continue;
    found.push(at);
  }
  return found;
}
