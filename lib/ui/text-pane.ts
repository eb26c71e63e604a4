import type { DialogView, Ticked } from './dialog-types.ts';
import { button, h } from './elements.ts';
import type { Say } from './words.ts';

/** The person's own text with the findings marked in place, as it is or as it will be. */
export interface TextPane {
  readonly parts: readonly HTMLElement[];
  /** `changed` is the text as it will be, where more than the marks changes. */
  update(ticked: Ticked, changed: string | undefined): void;
}

export function textPane({ segments, replace }: DialogView, say: Say): TextPane {
  let kept: ReadonlySet<number> = new Set();
  let changed: string | undefined;
  let after = false;
  const pieces = segments.map(({ text, label, thing }) => ({
    text,
    thing,
    node: label ? h('mark', { title: label }, text) : shortened(text),
  }));
  const box = h('p', { class: 'text', tabindex: '0', role: 'group', dir: 'auto', 'aria-labelledby': 'your-text' });
  const show = () => {
    for (const { text, thing, node } of pieces) {
      if (typeof node === 'string') continue;
      const goes = thing !== undefined && !kept.has(thing.id);
      node.classList.toggle('goes', goes);
      node.textContent = goes && after ? thing.becomes : text;
    }
    box.replaceChildren(...(after && changed !== undefined ? [shortened(changed)] : pieces.map(({ node }) => node)));
  };
  const turn = button(say('dialog_show_after'), 'plain', () => {
    after = !after;
    turn.setAttribute('aria-pressed', String(after));
    show();
  });
  turn.setAttribute('aria-pressed', 'false');
  show();
  return {
    parts: [h('div', { class: 'row' }, h('h3', { id: 'your-text' }, say('dialog_your_text')), replace !== 'nothing' && turn), box],
    update(ticked, text) {
      kept = ticked.kept;
      changed = text;
      show();
    },
  };
}

/** Characters of one stretch in which nothing is marked. More of it would hide the marks, and a megabyte takes a browser seconds to lay out. */
const LONGEST = 6000;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST / 2)}\n[…]\n${text.slice(-LONGEST / 2)}`;
}
