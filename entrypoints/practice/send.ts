import type { Judge, Situation, Verdict } from '../../lib/intercept/judge.ts';
import { askAbout } from '../../lib/intercept/question.ts';
import type { Placeholders } from '../../lib/redact/placeholders.ts';
import type { Say } from '../../lib/ui/words.ts';

export type Ending =
  /** `text` is what stands in the box afterwards. */
  { readonly kind: 'changed'; readonly text: string } | { readonly kind: 'sent'; readonly text: string } | { readonly kind: 'kept' };

interface Asked {
  readonly way: 'send' | 'paste';
  readonly judge: Judge;
  readonly placeholders: Placeholders;
  readonly situation: Situation;
  readonly say: Say;
}

/** The dialog thanks for a false alarm by saying that it was counted; here nothing is. */
const inPractice =
  (say: Say): Say =>
  (key, ...parts) =>
    say(key === 'dialog_wrong_thanks' ? 'practice_wrong_thanks' : key, ...parts);

/** The real dialog about a text that is stopped, with nothing behind it: what is chosen changes the box and nothing else. */
export async function ask(verdict: Verdict, { way, judge, placeholders, situation, say }: Asked): Promise<Ending> {
  const { choice, safer } = await askAbout(verdict, way, {
    judge,
    placeholders,
    situation,
    say: inPractice(say),
    onWrong: () => {},
    anchor: () => document.querySelector('textarea')?.getBoundingClientRect(),
  });
  switch (choice.kind) {
    case 'replace':
      return { kind: 'changed', text: safer.text };
    case 'insert':
      return { kind: 'changed', text: choice.text };
    case 'continue':
      return way === 'paste' ? { kind: 'changed', text: verdict.text } : { kind: 'sent', text: verdict.text };
    default:
      return { kind: 'kept' };
  }
}
