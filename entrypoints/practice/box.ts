import { button, h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';

/** A stretch of the text that was found; `start` and `end` in UTF-16, as in a finding. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

export interface Box {
  readonly element: HTMLElement;
  readonly area: HTMLTextAreaElement;
  /** Marks what was found, in place. */
  show(found: readonly Marked[]): void;
}

interface Handlers {
  readonly onChange: () => void;
  readonly onSend: () => void;
  /** True: the paste is held and the page asks first. */
  readonly onPaste: (text: string) => boolean;
}

/**
 * The message box: a text area over a copy of its text in which the findings are marked. The copy is what makes the box grow; a screen reader
 * gets the findings from the answer below and not from here.
 */
export function messageBox(say: Say, { onChange, onSend, onPaste }: Handlers): Box {
  const area = h('textarea', { id: 'prompt', dir: 'auto', spellcheck: 'false', autocomplete: 'off', 'aria-describedby': 'answer' });
  const copy = h('div', { class: 'copy', dir: 'auto', 'aria-hidden': 'true' });
  area.addEventListener('input', onChange);
  area.addEventListener('paste', (event) => {
    if (onPaste(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
  });
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    onSend();
  });
  const clear = button(say('practice_clear'), 'plain', () => {
    area.value = '';
    onChange();
    area.focus();
  });
  const element = h(
    'div',
    {},
    h('div', { class: 'message' }, copy, area),
    h('div', { class: 'row send' }, clear, button(say('practice_send'), 'primary', onSend)),
  );
  return { element, area, show: (found) => copy.replaceChildren(...pieces(area.value, found), '\u200b') };
}

/** The text with what was found in `mark` elements. */
export function pieces(text: string, found: readonly Marked[]): (Node | string)[] {
  const out: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    out.push(text.slice(at, start), h('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...out, text.slice(at)];
}
