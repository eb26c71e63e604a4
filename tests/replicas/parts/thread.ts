/** The element with this id; the page is ours, so a missing one is a mistake in it. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`page.html has no #${id}`);
  return found as T;
}

function button(name: string, label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.dataset.testid = name;
  made.textContent = label;
  return made;
}

/** Puts an "Edit" beside an earlier message: a text area in its place, and its text sent once more with "Save". */
export function offerEdit(message: HTMLElement, resend: (text: string) => void): void {
  const text = message.textContent ?? '';
  const edit = button('edit-message', 'Edit');
  edit.addEventListener('click', () => {
    const box = document.createElement('textarea');
    box.value = text;
    box.dataset.testid = 'edited-message';
    const save = button('save-edit', 'Save');
    save.addEventListener('click', () => resend(box.value));
    message.replaceChildren(box, save);
    box.focus();
  });
  message.after(edit);
}

/** The messages on the screen. */
export class Thread {
  #question: HTMLElement | undefined;
  #answer: HTMLElement | undefined;

  begin(text: string): void {
    element('failure').hidden = true;
    this.#answer = undefined;
    this.#question = this.#add('user', text);
  }

  append(piece: string): void {
    this.#answer ??= this.#add('assistant', '');
    this.#answer.append(piece);
  }

  end(resend: (text: string) => void): void {
    this.append('');
    this.#answer?.setAttribute('data-complete', '');
    if (this.#question) offerEdit(this.#question, resend);
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
    message.dataset.role = role;
    message.textContent = text;
    element('messages').append(message);
    return message;
  }
}
