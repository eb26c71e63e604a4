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

/** How a site shows a reply, and how its copy button puts it on the clipboard. */
export interface ReplyLook {
  /** Attributes by which the reply is known; those that many sites share if not said. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly copy?: CopyWay;
}

/** The ways that sites have: the clipboard's text, its items, or a hidden box that is selected and copied. */
export type CopyWay = 'writeText' | 'write' | 'execCommand';

const COPY: Readonly<Record<CopyWay, (text: string) => Promise<unknown> | boolean>> = {
  writeText: (text) => navigator.clipboard.writeText(text),
  write(text) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    const blobs = {
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([paragraph.outerHTML], { type: 'text/html' }),
    };
    return navigator.clipboard.write([new ClipboardItem(blobs)]);
  },
  execCommand(text) {
    const box = document.createElement('textarea');
    box.value = text;
    document.body.append(box);
    box.select();
    const copied = document.execCommand('copy');
    box.remove();
    return copied;
  },
};

/** A button without words, as on real sites, inside of the reply. */
export function offerCopy(answer: HTMLElement, way: CopyWay): void {
  const text = answer.textContent ?? '';
  const copy = button('copy-ai-message-button', '');
  copy.setAttribute('aria-label', 'Copy');
  copy.addEventListener('click', () => void COPY[way](text));
  answer.append(copy);
}

/** The messages on the screen. */
export class Thread {
  readonly #look: ReplyLook;
  #question: HTMLElement | undefined;
  #answer: HTMLElement | undefined;

  constructor(look: ReplyLook = {}) {
    this.#look = look;
  }

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
    if (this.#answer) offerCopy(this.#answer, this.#look.copy ?? 'writeText');
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
    const attributes = role === 'assistant' ? (this.#look.attributes ?? { 'data-message-author-role': role }) : {};
    for (const [name, value] of Object.entries(attributes)) message.setAttribute(name, name === 'class' ? `message ${value}` : value);
    message.textContent = text;
    element('messages').append(message);
    return message;
  }
}
