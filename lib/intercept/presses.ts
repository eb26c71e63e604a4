import { isOurs } from '../ui/from-page.ts';
import { type Composers, readComposer } from './composer.ts';
import { listen } from './life.ts';

/**
 * The drafts that stood in the boxes when the person last pressed something or last paused. Many pages empty the box, or take it away, before they send, and
 * send by a control that nobody can tell from any other, or by none: what was in the box then must not leave afterwards either.
 */
export interface Presses {
  /** Kept until a later press, or pause, finds another draft. */
  drafts(): readonly string[];
  /** Texts that were stopped, and drafts of earlier presses that would have been: a page may keep them, and send them when it has time. */
  earlier(): readonly string[];
  /** Drafts of earlier presses that could go: what stands in them may be said again. */
  said(): readonly string[];
  keep(text: string): void;
  /** A text that rests in a box, or that the page has taken from the clipboard by itself. */
  rested(text: string): void;
  /** Whether what was just stopped on its way was the person's doing, and no draft saved while they write. Says yes once for a press. */
  wasSend(): boolean;
  forget(): void;
}

/** Keys by which pages send. */
const SENDS = /^(?:Enter|Tab|Escape|F\d+)$/;

/** So many letters say that a box shows what is typed. */
const TELLING = 12;
/** What is typed where nothing shows it is kept up to this length. */
const MOST = 9999;
/** So many messages a page may have waiting. */
const WAITING = 6;

export function watchPresses(composers: Composers, isStopped: (text: string) => boolean): Presses {
  let drafts: readonly string[] = [];
  let resting: string[] = [];
  let earlier: readonly string[] = [];
  let said: readonly string[] = [];
  /** Letters typed since a box last showed them: some pages draw what is typed by themselves, on a canvas or in another place than the box. */
  let typed = '';
  let pressed = false;
  let elsewhere = false;
  const all = () => [...drafts, ...resting];
  const keep = (text: string) => {
    earlier = withLast(earlier, text);
  };
  const note = (event: Event) => {
    if (!event.isTrusted) return;
    const filled = composers.filled(event).map(readComposer);
    if (filled.some((text) => text.includes(typed.slice(-TELLING)))) typed = '';
    const found = typed.trim() === '' ? filled : [...filled, typed];
    if (found.length === 0) return;
    for (const text of all().filter((draft) => !found.some((one) => begins(one, draft)))) {
      if (isStopped(text)) keep(text);
      else said = withLast(said, text);
    }
    drafts = found;
    resting = [];
    pressed = true;
    elsewhere = event instanceof MouseEvent && !isOurs(event) && !composers.of(event);
  };
  // A page that is left may send what stood in its box then.
  for (const type of ['pointerdown', 'click', 'pagehide', 'visibilitychange']) listen(type, note);
  // Enter on a keyboard of the screen is no key: https://www.w3.org/TR/uievents/#keys-IME
  listen('beforeinput', (event: InputEvent) => /^insert[LP]/.test(event.inputType) && note(event));
  listen('keydown', (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (SENDS.test(key) || ctrlKey || metaKey || altKey) note(event);
    if (!event.isTrusted || isOurs(event) || isSecret(event)) return;
    if (key === 'Enter') typed = event.shiftKey ? `${typed}\n` : '';
    else if (key === 'Backspace') typed = typed.slice(0, -1);
    else if (key.length === 1 && !ctrlKey && !metaKey) typed = (typed + key).slice(-MOST);
  });
  const rested = (text: string) => {
    resting = [text];
    pressed = true;
  };
  listen('input', (event) => {
    if (event.isTrusted) elsewhere = false;
    else {
      const composer = composers.of(event); // filled by the page, which may empty it again before any pause
      const text = composer && !isOurs(event) ? readComposer(composer) : '';
      if (text) rested(text);
    }
  });
  /** No box begins as a draft did: the page has taken it. */
  const isTaken = () => !composers.filled().some((box) => all().some((draft) => begins(readComposer(box), draft)));
  return {
    drafts: all,
    earlier: () => earlier,
    said: () => said,
    keep,
    rested,
    wasSend() {
      const was = pressed && (elsewhere || isTaken());
      if (was) pressed = false;
      return was;
    },
    forget() {
      drafts = earlier = said = resting = [];
      typed = '';
      pressed = false;
    },
  };
}

const withLast = (texts: readonly string[], text: string) => [...texts.filter((one) => one !== text), text].slice(-WAITING);

const begins = (text: string, draft: string): boolean => text.startsWith(draft.slice(0, TELLING));

const isSecret = (event: Event): boolean => (event.composedPath()[0] as HTMLInputElement).type === 'password';
