import type { OpenRoot } from '../answers.ts';
import { listen } from '../life.ts';
import { hold } from '../stops.ts';
import { fill } from '../transfer.ts';
import type { Files } from './files.ts';

export interface Inputs {
  /** Watches an input from close by: events of one that is not in the document, or of a `change` in a shadow root, never reach the window. */
  watch(input: EventTarget | null): void;
  /** Puts files into an input and tells the page, as a person's choice would. */
  give(input: HTMLInputElement, files: readonly File[]): void;
}

/**
 * Holds files that are chosen until the person has decided. Both events are held, `input` and the `change` after it, and the input is empty
 * meanwhile, so that a page that looks by itself finds nothing either. After a yes the page gets both events with the same files; after a no it
 * finds what it had before.
 */
export function watchInputs(files: Files, openRoot: OpenRoot): Inputs {
  const undecided = new WeakSet<HTMLInputElement>();
  const before = new WeakMap<HTMLInputElement, FileList>();
  const replayed = new WeakSet<Event>();

  function check(event: Event) {
    const input = replayed.has(event) ? undefined : fileInputOf(event, openRoot);
    if (!input) return;
    if (undecided.has(input)) return hold(event);
    const chosen = [...(input.files ?? [])];
    if (chosen.length === 0 || (!input.webkitdirectory && chosen.every(files.isKnown))) return;
    hold(event);
    void decide(input, chosen);
  }

  async function decide(input: HTMLInputElement, chosen: readonly File[]): Promise<void> {
    undecided.add(input);
    watch(input);
    input.value = '';
    const goes = await files.ask(chosen, input.webkitdirectory);
    undecided.delete(input);
    if (goes) return give(input, chosen);
    const had = before.get(input);
    if (had) input.files = had;
  }

  function give(input: HTMLInputElement, chosen: readonly File[]): void {
    input.files = fill(new DataTransfer(), chosen).files;
    if (input.files) before.set(input, input.files);
    for (const type of TYPES) {
      const event = new Event(type, { bubbles: true, composed: type === 'input' });
      replayed.add(event);
      input.dispatchEvent(event);
    }
  }

  function watch(input: EventTarget | null): void {
    if (input) for (const type of TYPES) listen(type, check, input);
  }

  watch(window);
  return { watch, give };
}

const TYPES = ['input', 'change'];

/** The input that an event is about, in a closed shadow root too; only one with files is looked for there. */
function fileInputOf(event: Event, openRoot: OpenRoot): HTMLInputElement | undefined {
  const target = event.composedPath()[0];
  if (isFileInput(target)) return target;
  const root = target instanceof HTMLElement ? openRoot(target) : null;
  const inside = [...(root?.querySelectorAll<HTMLInputElement>('input[type=file]') ?? [])];
  return inside.find(({ files }) => files && files.length > 0);
}

export const isFileInput = (target: unknown): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === 'file';
