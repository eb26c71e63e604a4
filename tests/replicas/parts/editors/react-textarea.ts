import { createElement, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../page.ts';

interface ComposerProps {
  readonly typed: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Called with what the state holds, and how to change it. */
  readonly follow: (value: string, set: (value: string) => void) => void;
}

function Composer({ typed, attributes, follow }: ComposerProps) {
  const [value, setValue] = useState(typed);
  useLayoutEffect(() => follow(value, setValue), [value, follow]);
  const onChange = (event: { target: HTMLTextAreaElement }) => setValue(event.target.value);
  return createElement('textarea', { rows: 3, 'aria-label': 'Message', ...attributes, value, onChange });
}

/** A controlled React text area: what is written into its DOM behind React's back never reaches the state that is sent. */
export const reactTextarea =
  (attributes: Readonly<Record<string, string>>): Mount =>
  (slot, { typed, changed }) => {
    let text = typed;
    let set = (_: string): void => undefined;
    const follow: ComposerProps['follow'] = (value, setValue) => {
      set = setValue;
      if (value === text) return;
      text = value;
      changed();
    };
    flushSync(() => createRoot(slot).render(createElement(Composer, { typed, attributes, follow })));
    return {
      text: () => text,
      set: (next) => flushSync(() => set(next)),
      focus: () => slot.querySelector('textarea')?.focus(),
    };
  };
