import { offerCopy } from '../parts/thread.ts';

/** The element with this id; the page is ours, so a missing one is a mistake in it. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`page.html has no #${id}`);
  return found as T;
}

/** The messages on the screen. */
export class Thread {
  #question: HTMLElement | undefined;
  #answer: HTMLElement | undefined;

  begin(text: string): void {
    element('failure').hidden = true;
    element('welcome').hidden = true;
    element('welcome').style.setProperty('display', 'none');
    this.#answer = undefined;
    this.#question = this.#add('user', text);
  }

  append(piece: string): void {
    this.#answer ??= this.#add('assistant', '');
    this.#answer.append(piece);
    this.#answer.scrollIntoView({ block: 'end' });
  }

  /** Gives the question that was answered. */
  end(): HTMLElement | undefined {
    if (this.#answer) offerCopy(this.#answer, 'writeText');
    this.#answer?.setAttribute('data-complete', '');
    return this.#question;
  }

  /** The question leaves the screen again: its words are still in the composer, and it never reached anybody. */
  fail(): void {
    this.#question?.remove();
    this.#answer?.remove();
    element('failure').hidden = false;
  }

  #add(role: 'user' | 'assistant', text: string): HTMLElement {
    const message = document.createElement('div');
    message.className = 'message';
    message.dataset.messageAuthorRole = role;
    message.textContent = text;
    element('messages').append(message);
    message.scrollIntoView({ block: 'end' });
    return message;
  }
}
