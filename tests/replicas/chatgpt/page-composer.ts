import { baseKeymap, chainCommands, splitBlock } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node, Schema, Slice } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { element } from './page-thread.ts';

/** The message box: a ProseMirror document of plain paragraphs, as ChatGPT's is. */
export interface Composer {
  text(): string;
  set(text: string): void;
  /** Empties it, unless the person has changed it since. */
  clear(sent: string): void;
}

const schema = new Schema({
  nodes: { doc: { content: 'paragraph+' }, paragraph: basic.spec.nodes.get('paragraph') ?? {}, text: { group: 'inline' } },
});

const textOf = (doc: Node): string => doc.textBetween(0, doc.content.size, '\n');

function documentOf(text: string): Node {
  const paragraphs = text.split('\n').map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]));
  return schema.node('doc', null, paragraphs);
}

/** Puts the editor in the place of the plain text box that the server sent, taking over what was typed before the page woke up. */
export function mountComposer(changed: (text: string) => void): Composer {
  const early = document.querySelector<HTMLTextAreaElement>('textarea#prompt-textarea');
  const typed = early?.value ?? '';
  const focused = document.activeElement === early;
  const newLine = chainCommands(splitBlock);
  const view = new EditorView(null, {
    state: EditorState.create({
      doc: documentOf(typed),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Enter': newLine }), keymap(baseKeymap)],
    }),
    attributes: (state) => ({
      id: 'prompt-textarea',
      class: textOf(state.doc) === '' ? 'empty' : '',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Chat with ChatGPT',
    }),
    // Its own parser drops empty lines.
    clipboardTextParser: (text) => new Slice(documentOf(text.replaceAll('\r\n', '\n')).content, 1, 1),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) changed(textOf(view.state.doc));
    },
  });
  element('composer-slot').replaceChildren(view.dom);
  if (focused) view.focus();
  const set = (text: string): void => view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, documentOf(text).content));
  return {
    text: () => textOf(view.state.doc),
    set,
    clear: (sent) => {
      if (textOf(view.state.doc) === sent) set('');
    },
  };
}
