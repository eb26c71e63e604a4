import { islands } from './islands.ts';

/** True if the event comes from inside one of our islands. */
export const isOurs = (event: Event): boolean => event.composedPath().some((target) => islands.has(target));

const PRIVATE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'drop',
  'dragover',
];

/**
 * Keeps what a person types or copies in our islands from the page's listeners. Stopping an event at the window, in the capture phase, does not
 * undo its default action: letters still arrive, buttons still answer to Enter and dialogs to Escape. Call once, before the page's scripts.
 */
export function keepFromPage(): void {
  for (const type of PRIVATE_EVENTS) {
    window.addEventListener(
      type,
      (event) => {
        const host = event.composedPath().find((target) => islands.has(target));
        if (!host) return;
        event.stopImmediatePropagation();
        if (type === 'input') islands.get(host)?.(event);
      },
      true,
    );
  }
}
