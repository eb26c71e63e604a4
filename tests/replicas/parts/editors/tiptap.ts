import { Editor, Extension } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import type { Mount } from '../page.ts';

const newLine = Extension.create({
  name: 'newLine',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': () => this.editor.commands.splitBlock() };
  },
});

const documentOf = (text: string) => ({
  type: 'doc',
  content: text.split('\n').map((line) => ({ type: 'paragraph', ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }) })),
});

/** TipTap with plain paragraphs, as Claude's is. */
export const tiptap =
  (attributes: Record<string, string>): Mount =>
  (slot, { typed, changed }) => {
    const editor = new Editor({
      element: slot,
      extensions: [Document, Paragraph, Text, newLine],
      injectCSS: false,
      content: documentOf(typed),
      editorProps: { attributes: { role: 'textbox', 'aria-label': 'Message', ...attributes } },
      onUpdate: changed,
    });
    return {
      text: () => editor.getText({ blockSeparator: '\n' }),
      set: (text) => void editor.commands.setContent(documentOf(text), { emitUpdate: true }),
      focus: () => editor.view.focus(),
    };
  };
