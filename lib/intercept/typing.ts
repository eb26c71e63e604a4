import { isOurs } from '../ui/from-page.ts';
import { type Composer, type Composers, readComposer } from './composer.ts';
import type { Judge, Verdict } from './judge.ts';
import { listen } from './life.ts';

/** After this pause, in milliseconds, the draft is judged, so that the verdict is there when the person sends. */
const PAUSE = 200;
/** What was pasted or dropped is all there at once, as soon as the editor has put it in. Some do so by themselves, and no `input` event tells of it. */
const PUT_IN = 20;

/**
 * Follows what is typed, dictated, corrected or set by a script that says so: any `input` event, those of an input method while it composes too.
 * Nothing is stopped here; a key costs one timer, and the judging happens in the pause after it. The worker's answer is there when the person
 * sends, or is not waited for. `paused` hears of a draft at once, `rested` when all is known of it.
 */
export function watchTyping(
  judge: Judge,
  composers: Composers,
  paused: (text: string) => void,
  rested: (verdict: Verdict, composer: Composer) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (composer: Composer) => {
    if (!composer.isConnected) return;
    const text = readComposer(composer);
    paused(text);
    const verdict = await judge.judgeAgain(text);
    if (composer.isConnected && readComposer(composer) === verdict.text) rested(verdict, composer);
  };
  const lookAfter = (pause: number) => (event: Event) => {
    const composer = isOurs(event) ? undefined : composers.of(event);
    if (!composer) return;
    composers.wrote(composer);
    clearTimeout(timer);
    timer = setTimeout(() => void look(composer), isPutIn(event) ? PUT_IN : pause);
  };
  listen('input', lookAfter(PAUSE));
  // Those that were not held: whoever holds one listens first.
  listen('paste', lookAfter(PUT_IN));
  listen('drop', lookAfter(PUT_IN));
}

const isPutIn = (event: Event): boolean | undefined => (event as InputEvent).inputType?.startsWith('insertFrom');
