import { isOurs } from '../ui/shadow.ts';
import { type Composer, composerOf, readComposer } from './composer.ts';
import type { Judge } from './judge.ts';

/** After this pause, in milliseconds, the draft is judged, so that the verdict is there when the person sends. */
const PAUSE = 200;

export interface Draft {
  /** The composer the person last wrote in, if it is still on the page. */
  composer(): Composer | undefined;
}

/**
 * Follows what is typed, dictated, corrected or set by a script that says so: any `input` event. Nothing is stopped here; a key costs one timer,
 * and the judging happens in the pause after it. The
 * worker's answer is there when the person sends, or is not waited for.
 */
export function watchTyping(judge: Judge): Draft {
  let composer: Composer | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener(
    'input',
    (event) => {
      if (isOurs(event)) return;
      composer = composerOf(event) ?? composer;
      clearTimeout(timer);
      timer = setTimeout(() => composer?.isConnected && void judge.judgeAgain(readComposer(composer)), PAUSE);
    },
    true,
  );
  return { composer: () => (composer?.isConnected ? composer : undefined) };
}
