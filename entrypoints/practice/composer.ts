import { createJudge, type Situation } from '../../lib/intercept/judge.ts';
import { stops } from '../../lib/intercept/stops.ts';
import { createPlaceholders } from '../../lib/redact/placeholders.ts';
import { button, h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';
import { answer, foundIn, headline } from './answer.ts';
import { messageBox } from './box.ts';
import { samplesFor } from './samples.ts';
import { ask } from './send.ts';

export interface Composer {
  readonly element: HTMLElement;
  /** Puts a text into the box and goes there. */
  write(text: string): void;
  text(): string;
}

/** Milliseconds of rest after which a screen reader is told how the text stands: not at every key. */
const REST = 700;

/** A box to try prompts in, with what Lollipop makes of them beside it. Judged by the same code as on the page of an AI tool; nothing is counted. */
export function composer(situation: () => Situation, say: Say, begin: string): Composer {
  const placeholders = createPlaceholders(() => situation().policy.placeholders);
  const judge = createJudge(situation, undefined, placeholders);
  const result = h('section', { class: 'card answer', id: 'answer', 'aria-label': say('practice_title') });
  const spoken = h('p', { class: 'unseen', role: 'status' });
  let rest: ReturnType<typeof setTimeout> | undefined;
  let asking = false;

  const update = () => {
    const verdict = judge.judge(box.area.value);
    box.show(stops(verdict) ? foundIn(verdict) : []);
    const safer = createPlaceholders(() => situation().policy.placeholders).replace(verdict.text, verdict.scan.findings);
    result.replaceChildren(...answer(verdict, safer, situation(), say));
    clearTimeout(rest);
    rest = setTimeout(() => {
      const line = headline(verdict, say);
      if (spoken.textContent !== line) spoken.textContent = line;
    }, REST);
  };

  async function settle(way: 'send' | 'paste', text: string, place: (text: string) => string): Promise<void> {
    if (asking) return;
    asking = true;
    const ending = await ask(judge.judge(text), { way, judge, placeholders, situation: situation(), say }).finally(() => {
      asking = false;
    });
    if (ending.kind === 'sent') return gone(ending.text);
    if (ending.kind === 'changed') box.area.value = place(ending.text);
    update();
    if (ending.kind === 'kept') spoken.textContent = say('practice_kept_back');
    box.area.focus();
  }

  function gone(text: string): void {
    box.area.value = '';
    update();
    const title = h('h2', { tabindex: '-1' }, say('practice_sent'));
    result.replaceChildren(title, h('p', { class: 'safer' }, text), h('p', { class: 'quiet' }, say('practice_sent_detail')));
    title.focus();
  }

  const box = messageBox(say, {
    onChange: update,
    onSend() {
      const verdict = judge.judge(box.area.value);
      if (verdict.text.trim() === '' || situation().tool.status === 'prohibited') return box.area.focus();
      if (!stops(verdict)) return gone(verdict.text);
      void settle('send', verdict.text, (text) => text);
    },
    onPaste(text) {
      if (!stops(judge.judge(text))) return false;
      const { selectionStart, selectionEnd, value } = box.area;
      void settle('paste', text, (safe) => value.slice(0, selectionStart) + safe + value.slice(selectionEnd));
      return true;
    },
  });

  const write = (text: string) => {
    box.area.value = text;
    update();
    box.area.focus();
    box.area.scrollIntoView({ block: 'center' });
  };
  const samples = samplesFor(situation().role).map(({ label, text }) => button(say(label), 'second', () => write(say(text))));
  box.area.value = begin;
  update();
  return {
    element: h(
      'div',
      { class: 'composer' },
      h(
        'section',
        { class: 'card' },
        h('h2', {}, h('label', { for: 'prompt' }, say('practice_box'))),
        h('p', { class: 'hint', id: 'samples' }, say('practice_box_hint')),
        h('div', { class: 'row samples', role: 'group', 'aria-labelledby': 'samples' }, ...samples),
        box.element,
      ),
      result,
      spoken,
    ),
    write,
    text: () => box.area.value,
  };
}
