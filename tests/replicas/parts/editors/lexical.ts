import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';
import type { Mount } from '../page.ts';

export const textOf = (editor: LexicalEditor): string => editor.getEditorState().read(() => $getRoot().getTextContent());

export function setText(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      for (const [i, line] of text.split('\n').entries()) {
        if (i > 0) paragraph.append($createLineBreakNode());
        if (line !== '') paragraph.append($createTextNode(line));
      }
      $getRoot().clear().append(paragraph).selectEnd();
    },
    { discrete: true },
  );
}

/** Lexical for plain text, which undoes what is written to its DOM. */
export const lexical =
  (attributes: Readonly<Record<string, string>>): Mount =>
  (slot, { typed, changed }) => {
    const root = document.createElement('div');
    const all = { contenteditable: 'true', role: 'textbox', 'aria-label': 'Message', ...attributes };
    for (const [name, value] of Object.entries(all)) root.setAttribute(name, value);
    slot.append(root);
    const editor = createEditor({ onError: (error) => console.error(error.name) });
    editor.setRootElement(root);
    registerPlainText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    if (typed !== '') setText(editor, typed);
    editor.registerTextContentListener(changed);
    return { text: () => textOf(editor), set: (text) => setText(editor, text), focus: () => editor.focus() };
  };
