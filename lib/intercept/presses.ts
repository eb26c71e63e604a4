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

export function watchPresses(composers: Composers): Presses {
  let drafts: readonly string[] = [];
  let resting: string[] = [];
  /** Letters typed since a box last showed them: some pages draw what is typed by themselves, on a canvas or in another place than the box. */
  let typed = '';
  let pressed = false;
  let elsewhere = false;
  const all = () => [...drafts, ...resting];
  const note = (event: Event) => {
    if (!event.isTrusted || isOurs(event)) return;
    const filled = composers.filled(event).map(readComposer);
    if (filled.some((text) => text.includes(typed.slice(-TELLING)))) typed = '';
    const found = typed.trim() === '' ? filled : [...filled, typed];
    if (found.length === 0) return;
    drafts = found;
    resting = [];
    pressed = true;
    elsewhere = event.type !== 'keydown' && !composers.of(event);
  };
  listen('pointerdown', note);
  listen('click', note);
  listen('keydown', (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (SENDS.test(key) || ctrlKey || metaKey || altKey) note(event);
    if (!event.isTrusted || isOurs(event) || isSecret(event)) return;
    if (key === 'Enter') typed = event.shiftKey ? `${typed}\n` : '';
    else if (key === 'Backspace') typed = typed.slice(0, -1);
    else if (key.length === 1 && !ctrlKey && !metaKey) typed = (typed + key).slice(-MOST);
  });
  listen('input', (event) => {
    if (event.isTrusted) elsewhere = false;
  });
  /** No box begins as a draft did: the page has taken it. */
  const isTaken = () => !composers.filled().some((box) => all().some((draft) => readComposer(box).startsWith(draft.slice(0, TELLING))));
  return {
    drafts: all,
    rested(text) {
      resting = [text];
      pressed = true;
    },
    wasSend() {
      const was = pressed && (elsewhere || isTaken());
      if (was) pressed = false;
      return was;
    },
    forget() {
      drafts = resting = [];
      typed = '';
      pressed = false;
    },
  };
}

const isSecret = (event: Event): boolean => (event.composedPath()[0] as HTMLInputElement).type === 'password';
