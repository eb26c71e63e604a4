import { isOurs } from '../ui/from-page.ts';
import type { Composers } from './composer.ts';
import type { Judge } from './judge.ts';
import { listen } from './life.ts';
import type { Moment } from './moment.ts';
import { isOurPaste } from './rewrite.ts';
import { hold, stops } from './stops.ts';

/** Judges pasted and dropped text before the page sees it. Listens on the window, in the capture phase, ahead of every listener of the page. */
export function watchPasteAndDrop(judge: Judge, moment: Moment, composers: Composers): void {
  const check = (event: Event, data: DataTransfer | null) => {
    if (isOurPaste(event) || isOurs(event) || !data) return;
    const text = textIn(data);
    if (text.trim() === '') return;
    if (!judge.isQuick(text)) {
      hold(event);
      return moment.longPaste(text, composers.of(event));
    }
    const verdict = judge.judge(text);
    if (!stops(verdict)) return;
    hold(event);
    moment.stoppedPaste(verdict, composers.of(event));
  };
  listen<ClipboardEvent>('paste', (event) => check(event, event.clipboardData));
  listen<DragEvent>('drop', (event) => check(event, event.dataTransfer));
}

/** Plain text, or the words of a fragment that comes as HTML only. */
function textIn(data: DataTransfer): string {
  const plain = data.getData('text/plain');
  if (plain !== '') return plain;
  const html = data.getData('text/html');
  return html === '' ? '' : (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
}
