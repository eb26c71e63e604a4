import Quill from 'quill';
import type { Mount } from '../page.ts';

/** Quill, in an element of the given name as Gemini has it. Its model ends with a line break that is not the person's. */
export const quill =
  (parent = 'div'): Mount =>
  (slot, { typed, changed }) => {
    const outer = document.createElement(parent);
    const inner = document.createElement('div');
    outer.append(inner);
    slot.append(outer);
    const editor = new Quill(inner, { formats: [], modules: { toolbar: false } });
    editor.setText(typed, 'silent');
    editor.root.setAttribute('aria-label', 'Message');
    editor.root.setAttribute('role', 'textbox');
    editor.on('text-change', changed);
    return {
      text: () => editor.getText().replace(/\n$/, ''),
      set: (text) => void editor.setText(text, 'api'),
      focus: () => editor.focus(),
    };
  };
