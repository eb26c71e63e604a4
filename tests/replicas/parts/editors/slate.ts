import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { Mount } from '../page.ts';

const documentOf = (text: string) => text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] })) as Descendant[];

/** Slate: its model learns of a change by `beforeinput` only, so what is written to its DOM shows and is not sent. */
export const slate: Mount = (slot, { typed, changed }) => {
  const editor = withHistory(withReact(createEditor()));
  const text = (): string => editor.children.map((line) => Node.string(line)).join('\n');
  const onKeyDown = (event: { key: string; shiftKey: boolean; preventDefault(): void }) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    editor.insertBreak();
  };
  const box = createElement(Editable, { 'aria-label': 'Message', onKeyDown });
  const onChange = () => editor.operations.some(({ type }) => type !== 'set_selection') && changed();
  const props = { editor, initialValue: documentOf(typed), onChange, children: box };
  flushSync(() => createRoot(slot).render(createElement(Slate, props)));
  return {
    text,
    set(next) {
      Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } });
      Transforms.insertFragment(editor, documentOf(next), { at: Editor.start(editor, []) });
    },
    focus: () => ReactEditor.focus(editor),
  };
};
